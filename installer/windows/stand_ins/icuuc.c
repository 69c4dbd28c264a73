/* Stands in for the icuuc.dll that Windows 10 and 11 bring along and wine does not: Qt's core library asks for it when
   it is loaded. Says of every text encoding that there is none; the program decodes with Python's own.
   For tests under wine only; it is never part of the program. */

#define ANSWERS __declspec(dllexport)
enum { FILE_ACCESS_ERROR = 4 };

static void none(int *error) { if (error) *error = FILE_ACCESS_ERROR; }

ANSWERS void *ucnv_open(const char *name, int *error) { none(error); return 0; }
ANSWERS void ucnv_close(void *converter) {}
ANSWERS void ucnv_reset(void *converter) {}
ANSWERS signed char ucnv_getMaxCharSize(const void *converter) { return 4; }
ANSWERS const char *ucnv_getName(const void *converter, int *error) { none(error); return 0; }
ANSWERS const char *ucnv_getStandardName(const char *name, const char *standard, int *error) { none(error); return 0; }
ANSWERS const char *ucnv_getAvailableName(int number) { return 0; }
ANSWERS int ucnv_countAvailable(void) { return 0; }
ANSWERS void ucnv_getToUCallBack(const void *converter, void **action, const void **context)
{ if (action) *action = 0; if (context) *context = 0; }
ANSWERS void ucnv_getFromUCallBack(const void *converter, void **action, const void **context)
{ if (action) *action = 0; if (context) *context = 0; }
ANSWERS void ucnv_setToUCallBack(void *converter, void *action, const void *context, void **old_action,
                                 const void **old_context, int *error) { none(error); }
ANSWERS void ucnv_setFromUCallBack(void *converter, void *action, const void *context, void **old_action,
                                   const void **old_context, int *error) { none(error); }
ANSWERS void ucnv_cbToUWriteUChars(void *arguments, const void *source, int length, int offset, int *error)
{ none(error); }
ANSWERS void ucnv_cbFromUWriteUChars(void *arguments, const void **source, const void *end, int offset, int *error)
{ none(error); }
ANSWERS void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
ANSWERS void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
ANSWERS void ucnv_toUnicode(void *converter, void **target, const void *target_end, const char **source,
                            const char *source_end, int *offsets, signed char flush, int *error) { none(error); }
ANSWERS void ucnv_fromUnicode(void *converter, char **target, const char *target_end, const void **source,
                              const void *source_end, int *offsets, signed char flush, int *error) { none(error); }
ANSWERS int ucnv_toUCountPending(const void *converter, int *error) { none(error); return 0; }
ANSWERS int ucnv_fromUCountPending(const void *converter, int *error) { none(error); return 0; }
