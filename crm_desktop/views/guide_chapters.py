"""Where the guide speaks of a page, a section of the settings or a dialog: the chapter by its English title."""

WORDS = "The words"
"""The chapter that explains terms, each under a heading of its own."""
_BY_CHAPTER = {
    "Start": "Welcome Settings Users AskPassword ConnectToServer OpenElsewhereAsked",
    "Import a list": "Imports ImportList",
    "Work through leads": "Leads lead NewLead LogActivity EditActivity MarkDead SetNextAction BuildFilter EditTogether",
    "Call runs": "call_run call_runs",
    "Today": "Today activities Notifications",
    "Convert": "ConvertLead ConvertMany ConvertRound",
    "People, companies, opportunities": "People Companies Opportunities person company opportunity NewRecord NewPerson"
    " NewCompany NewOpportunity AddPerson GiveRole ShowCode TakeCard",
    "The pipeline": "Pipeline CloseOpportunity MoveToPipeline MoveStages MoveRecords StageQuestions",
    "Export, labels, call sheets": "ExportRecords PrintRecords PrintLabels PrintCallSheet",
    "The forecast": "Forecast PrintForecast SetQuota Currencies",
    "Reports": "Reports PrintPages guidelines",
    "Data health": "MergeRecords",
    "Your own fields, and tags": "NewOwnField TagRecords Tags",
    "Your language": "Appearance",
    "Undo and history": "change history recycle_bin lead_history person_history company_history opportunity_history"
    " History",
    "A team": "ServerAccount",
    "Backups": "RestoreBackup Backups",
    "When something goes wrong": "About ErrorReport Updates",
    "See, hear, and use the keyboard": "Shortcuts",
}
CHAPTERS = {place: chapter for chapter, places in _BY_CHAPTER.items() for place in places.split()} | {
    "Data health": "Data health",
    "Required fields": "Data health",
    "Office and letterhead": "The forecast",
    "Own fields": "Your own fields, and tags",
    "Pipelines and stages": "The pipeline",
    "Lost reasons": "The pipeline",
    "Lead statuses": "Work through leads",
    "Sales language": "Your own words",
}
