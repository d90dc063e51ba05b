#include "EntityModel.h"

// In C before C23 it is an extension, which clang has.
#pragma clang diagnostic ignored "-Wc23-extensions"

// The bytes that `make model` writes; aligned so that its tables can be read in place.
_Alignas(16) static const unsigned char model[] = {
#embed "entities.model"
};

const void *arshif_entity_model(void) { return model; }

size_t arshif_entity_model_size(void) { return sizeof model; }
