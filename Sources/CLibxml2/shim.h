#include <libxml/xmlversion.h>
// Its converters by ICU are not used, and their headers clash with those of Foundation's ICU.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
