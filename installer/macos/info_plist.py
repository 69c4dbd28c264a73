"""What macOS is told about the program: its Info.plist, and what of it is said in other languages.

Imported by the PyInstaller specification, by `finish_app.py` and by the tests; it needs nothing but Python.
"""

import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
NAME = "CRM Desktop"
IDENTIFIER = "org.crmdesktop.CRMDesktop"
DATABASE_TYPE = f"{IDENTIFIER}.database"
ICON = "crm-desktop.icns"
OLDEST_SYSTEM = "13.0"  # as the wheels of PySide6 6.11 are tagged

# Files that can be dropped on the icon in the Dock to be imported; other programs stay their owners.
IMPORTED = {
    "org.openxmlformats.spreadsheetml.sheet": ["xlsx"],
    "org.openxmlformats.spreadsheetml.sheet.macroenabled": ["xlsm"],
    "com.microsoft.excel.sheet.binary.macroenabled": ["xlsb"],
    "com.microsoft.excel.xls": ["xls"],
    "org.oasis-open.opendocument.spreadsheet": ["ods"],
    "public.comma-separated-values-text": ["csv"],
    "public.tab-separated-values-text": ["tsv"],
    "public.vcard": ["vcf"],
}

# Asked by the system when the database of last time, or a list, lies there; the local network is for a team's server.
_PLACES = {
    "NSDesktopFolderUsageDescription": "desktop",
    "NSDocumentsFolderUsageDescription": "documents",
    "NSDownloadsFolderUsageDescription": "downloads",
    "NSNetworkVolumesUsageDescription": "network",
    "NSRemovableVolumesUsageDescription": "removable",
    "NSLocalNetworkUsageDescription": "server",
}
_SAID = {
    "en": {
        "desktop": "CRM Desktop opens the databases and lists that you keep on your desktop.",
        "documents": "CRM Desktop opens the databases and lists that you keep in your documents.",
        "downloads": "CRM Desktop imports the lists that you downloaded.",
        "network": "CRM Desktop opens the databases and lists that you keep on a network volume.",
        "removable": "CRM Desktop opens the databases and lists that you keep on a removable volume.",
        "server": "CRM Desktop connects to your team's database server.",
        "database": "CRM Desktop database",
        "list": "List to import",
    },
    "de": {
        "desktop": "CRM Desktop öffnet die Datenbanken und Listen auf Ihrem Schreibtisch.",
        "documents": "CRM Desktop öffnet die Datenbanken und Listen in Ihren Dokumenten.",
        "downloads": "CRM Desktop importiert die Listen, die Sie heruntergeladen haben.",
        "network": "CRM Desktop öffnet die Datenbanken und Listen auf einem Netzlaufwerk.",
        "removable": "CRM Desktop öffnet die Datenbanken und Listen auf einem Wechselmedium.",
        "server": "CRM Desktop verbindet sich mit dem Datenbankserver Ihres Teams.",
        "database": "CRM-Desktop-Datenbank",
        "list": "Liste zum Importieren",
    },
    "fr": {
        "desktop": "CRM Desktop ouvre les bases de données et les listes qui se trouvent sur votre bureau.",
        "documents": "CRM Desktop ouvre les bases de données et les listes qui se trouvent dans vos documents.",
        "downloads": "CRM Desktop importe les listes que vous avez téléchargées.",
        "network": "CRM Desktop ouvre les bases de données et les listes qui se trouvent sur un volume réseau.",
        "removable": "CRM Desktop ouvre les bases de données et les listes qui se trouvent sur un volume amovible.",
        "server": "CRM Desktop se connecte au serveur de base de données de votre équipe.",
        "database": "Base de données CRM Desktop",
        "list": "Liste à importer",
    },
    "es": {
        "desktop": "CRM Desktop abre las bases de datos y las listas que guarda en el escritorio.",
        "documents": "CRM Desktop abre las bases de datos y las listas que guarda en sus documentos.",
        "downloads": "CRM Desktop importa las listas que ha descargado.",
        "network": "CRM Desktop abre las bases de datos y las listas que guarda en un volumen de red.",
        "removable": "CRM Desktop abre las bases de datos y las listas que guarda en un volumen extraíble.",
        "server": "CRM Desktop se conecta al servidor de base de datos de su equipo.",
        "database": "Base de datos de CRM Desktop",
        "list": "Lista para importar",
    },
    "sv": {
        "desktop": "CRM Desktop öppnar databaserna och listorna på ditt skrivbord.",
        "documents": "CRM Desktop öppnar databaserna och listorna bland dina dokument.",
        "downloads": "CRM Desktop importerar listorna som du har hämtat.",
        "network": "CRM Desktop öppnar databaserna och listorna på en nätverksvolym.",
        "removable": "CRM Desktop öppnar databaserna och listorna på en flyttbar volym.",
        "server": "CRM Desktop ansluter till teamets databasserver.",
        "database": "CRM Desktop-databas",
        "list": "Lista att importera",
    },
}
LANGUAGES = tuple(_SAID)


def version() -> str:
    """The program's, as pyproject.toml has it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def info_plist() -> dict[str, Any]:
    """The whole of it; PyInstaller adds the executable and the icon's file."""
    said = _SAID["en"]
    return {
        "CFBundleName": NAME,
        "CFBundleDisplayName": NAME,
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "CFBundlePackageType": "APPL",
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(LANGUAGES),
        "NSPrincipalClass": "NSApplication",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "LSApplicationCategoryType": "public.app-category.business",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSHumanReadableCopyright": "MIT License",
        "UTExportedTypeDeclarations": [_database_type()],
        "CFBundleDocumentTypes": _document_types(),
        **{key: said[place] for key, place in _PLACES.items()},
    }


def bundle() -> dict[str, Any]:
    """What PyInstaller's BUNDLE is given, apart from the files and the icon."""
    return {
        "name": f"{NAME}.app", "bundle_identifier": IDENTIFIER, "version": version(), "info_plist": info_plist()
    }  # fmt: skip


def localized(language: str) -> dict[str, str]:
    """What Finder and the system's questions say in this language; for its InfoPlist.strings."""
    said = _SAID[language]
    return {
        **{key: said[place] for key, place in _PLACES.items()},
        _SAID["en"]["database"]: said["database"],
        _SAID["en"]["list"]: said["list"],
    }


def _database_type() -> dict[str, Any]:
    return {
        "UTTypeIdentifier": DATABASE_TYPE,
        "UTTypeDescription": _SAID["en"]["database"],
        "UTTypeIconFile": ICON,
        "UTTypeConformsTo": ["public.data", "public.database"],
        "UTTypeTagSpecification": {
            "public.filename-extension": ["crmdb"],
            "public.mime-type": ["application/x-crmdb"],
        },
    }


def _document_types() -> list[dict[str, Any]]:
    return [
        {
            "CFBundleTypeName": _SAID["en"]["database"],
            "CFBundleTypeRole": "Editor",
            "CFBundleTypeIconFile": ICON,
            "LSHandlerRank": "Owner",
            "LSItemContentTypes": [DATABASE_TYPE],
            "CFBundleTypeExtensions": ["crmdb"],
        },
        {
            "CFBundleTypeName": _SAID["en"]["list"],
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": list(IMPORTED),
            "CFBundleTypeExtensions": [ending for endings in IMPORTED.values() for ending in endings],
        },
    ]
