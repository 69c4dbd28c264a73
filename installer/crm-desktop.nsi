; The installer of the Windows program, for one user and without an administrator's rights. Compiled by build_windows,
; which defines NAME, VERSION, NUMBERS (four of them), FILES (those of the frozen program), ICON, the pictures SIDE and
; HEAD, LICENCE and SETUP.
;
;   setup.exe /S [/D=C:\a\folder]    installs without asking anything; an update finds the folder by itself
;   Uninstall.exe /S                 takes it away again, but no data
;   exit status: 0 done, 1 stopped by the user, 2 stopped by a fault, 3 the program is running

Target amd64-unicode
!ifdef FAST
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64 ; MB: the two programs hold the same, far from each other
!endif

!define PROGRAM "crm-desktop"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PROGRAM}"
!define PATH_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}.exe"
!define OPEN_WITH_KEY "Software\Classes\Applications\${PROGRAM}.exe"
!define DATABASE "CRMDesktop.Database"
!define RUNS 3
!define OLDEST_BUILD 17763 ; Windows 10 1809, the first that Qt 6 knows; a 32-bit Windows cannot start this installer

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

Name "${NAME}"
BrandingText "${NAME} ${VERSION}"
OutFile "${SETUP}"
RequestExecutionLevel user
ManifestDPIAware true
!define USUAL_FOLDER "$LOCALAPPDATA\Programs\${NAME}"
InstallDir "${USUAL_FOLDER}"

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
!macro TOLD key value
  VIAddVersionKey /LANG=0 "${key}" "${value}"
!macroend
!insertmacro TOLD "ProductName" "${NAME}"
!insertmacro TOLD "CompanyName" "${NAME}"
!insertmacro TOLD "FileDescription" "${NAME} setup"
!insertmacro TOLD "FileVersion" "${VERSION}"
!insertmacro TOLD "ProductVersion" "${VERSION}"
!insertmacro TOLD "LegalCopyright" "MIT License"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "${HEAD}"
!define MUI_HEADERIMAGE_UNBITMAP "${HEAD}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}.exe"
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(DATA_STAYS)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Swedish"

!macro SAID name english german french spanish swedish
  LangString ${name} ${LANG_ENGLISH} "${english}"
  LangString ${name} ${LANG_GERMAN} "${german}"
  LangString ${name} ${LANG_FRENCH} "${french}"
  LangString ${name} ${LANG_SPANISH} "${spanish}"
  LangString ${name} ${LANG_SWEDISH} "${swedish}"
!macroend
!insertmacro SAID WELCOME \
  "This installs ${NAME} ${VERSION} for you alone; no administrator is needed. An older version is replaced, and your data stays as it is." \
  "${NAME} ${VERSION} wird nur für Sie installiert; ein Administrator ist nicht nötig. Eine ältere Version wird ersetzt, Ihre Daten bleiben, wie sie sind." \
  "${NAME} ${VERSION} est installé pour vous seul ; aucun administrateur n'est nécessaire. Une version plus ancienne est remplacée et vos données restent telles quelles." \
  "${NAME} ${VERSION} se instala solo para usted; no hace falta un administrador. Una versión anterior se sustituye y sus datos quedan como están." \
  "${NAME} ${VERSION} installeras bara för dig; ingen administratör behövs. En äldre version ersätts och dina data förblir som de är."
!insertmacro SAID DATA_STAYS \
  "${NAME} will be removed. Your databases, settings and backups stay where they are." \
  "${NAME} wird entfernt. Ihre Datenbanken, Einstellungen und Sicherungen bleiben, wo sie sind." \
  "${NAME} va être supprimé. Vos bases de données, paramètres et sauvegardes restent où ils sont." \
  "${NAME} se va a quitar. Sus bases de datos, configuración y copias de seguridad quedan donde están." \
  "${NAME} tas bort. Dina databaser, inställningar och säkerhetskopior ligger kvar där de är."
!insertmacro SAID IT_RUNS \
  "${NAME} is running. Please close it, then try again." \
  "${NAME} läuft noch. Bitte schließen Sie es und versuchen Sie es dann noch einmal." \
  "${NAME} est en cours d'exécution. Fermez-le, puis réessayez." \
  "${NAME} está abierto. Ciérrelo y vuelva a intentarlo." \
  "${NAME} körs. Stäng det och försök igen."
!insertmacro SAID TOO_OLD \
  "${NAME} needs a 64-bit Windows 10 (1809 or later) or 11." \
  "${NAME} braucht ein 64-Bit-Windows 10 (ab 1809) oder 11." \
  "${NAME} nécessite Windows 10 (1809 ou ultérieur) ou 11 en version 64 bits." \
  "${NAME} necesita Windows 10 (1809 o posterior) u 11 de 64 bits." \
  "${NAME} kräver 64-bitars Windows 10 (1809 eller senare) eller 11."
!insertmacro SAID DATABASE_TYPE \
  "${NAME} database" "${NAME}-Datenbank" "Base de données ${NAME}" "Base de datos de ${NAME}" "${NAME}-databas"

Function .onInit
  ReadRegStr $0 HKLM "Software\Microsoft\Windows NT\CurrentVersion" "CurrentBuildNumber"
  ${If} $0 < ${OLDEST_BUILD}
    MessageBox MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ; An update goes where the program is, unless /D= says where. (InstallDirRegKey would show the folder with a \ behind.)
  ReadRegStr $0 HKCU "Software\${NAME}" "Folder"
  ${If} $INSTDIR == "${USUAL_FOLDER}"
  ${AndIf} $0 != ""
    StrCpy $INSTDIR $0
  ${EndIf}
FunctionEnd

; A program that runs keeps its file locked, so nobody can write to it; each of the two is asked.
!macro WAIT_FOR_ITS_END file
  ${If} ${FileExists} "${file}"
    ${Do}
      ClearErrors
      FileOpen $0 "${file}" a
      ${IfNot} ${Errors}
        FileClose $0
        ${ExitDo}
      ${EndIf}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IT_RUNS)" /SD IDCANCEL IDRETRY +3
      SetErrorLevel ${RUNS}
      Quit
    ${Loop}
  ${EndIf}
!macroend

Section
  SetShellVarContext current
  !insertmacro WAIT_FOR_ITS_END "$INSTDIR\${PROGRAM}.exe"
  !insertmacro WAIT_FOR_ITS_END "$INSTDIR\${PROGRAM}-cli.exe"
  RMDir /r "$INSTDIR\_internal" ; or libraries of an older version would stay
  SetOutPath "$INSTDIR"
  File /r "${FILES}"
  File "/oname=LICENSE.txt" "${LICENCE}"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}.exe"
  WriteRegStr HKCU "Software\${NAME}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${PATH_KEY}" "" "$INSTDIR\${PROGRAM}.exe"

  WriteRegStr HKCU "Software\Classes\.crmdb" "" "${DATABASE}"
  WriteRegStr HKCU "Software\Classes\.crmdb\OpenWithProgids" "${DATABASE}" ""
  WriteRegStr HKCU "Software\Classes\${DATABASE}" "" "$(DATABASE_TYPE)"
  WriteRegStr HKCU "Software\Classes\${DATABASE}\DefaultIcon" "" "$INSTDIR\${PROGRAM}.exe,0"
  WriteRegStr HKCU "Software\Classes\${DATABASE}\shell\open\command" "" '"$INSTDIR\${PROGRAM}.exe" "%1"'

  WriteRegStr HKCU "${OPEN_WITH_KEY}" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${OPEN_WITH_KEY}\shell\open\command" "" '"$INSTDIR\${PROGRAM}.exe" "%1"'
  !macro LIST_TYPE ending
    WriteRegStr HKCU "${OPEN_WITH_KEY}\SupportedTypes" ".${ending}" ""
  !macroend
  !insertmacro LIST_TYPE "crmdb"
  !insertmacro LIST_TYPE "xlsx"
  !insertmacro LIST_TYPE "xls"
  !insertmacro LIST_TYPE "xlsb"
  !insertmacro LIST_TYPE "ods"
  !insertmacro LIST_TYPE "csv"
  !insertmacro LIST_TYPE "tsv"
  !insertmacro LIST_TYPE "vcf"

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" "$0"
  ${RefreshShellIcons}
SectionEnd

; Takes away what the installer brought, and nothing that the user made.
Section "Uninstall"
  SetShellVarContext current
  !insertmacro WAIT_FOR_ITS_END "$INSTDIR\${PROGRAM}.exe"
  !insertmacro WAIT_FOR_ITS_END "$INSTDIR\${PROGRAM}-cli.exe"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${PROGRAM}.exe"
  Delete "$INSTDIR\${PROGRAM}-cli.exe"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR" ; only when it is empty
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "${PATH_KEY}"
  DeleteRegKey HKCU "${OPEN_WITH_KEY}"
  DeleteRegKey HKCU "Software\Classes\${DATABASE}"
  DeleteRegValue HKCU "Software\Classes\.crmdb\OpenWithProgids" "${DATABASE}"
  ReadRegStr $0 HKCU "Software\Classes\.crmdb" ""
  ${If} $0 == "${DATABASE}"
    DeleteRegKey HKCU "Software\Classes\.crmdb"
  ${EndIf}
  DeleteRegValue HKCU "Software\${NAME}" "Folder"
  DeleteRegKey /ifempty HKCU "Software\${NAME}"
  ${RefreshShellIcons}
SectionEnd
