internal import CEntityModel

extension EntityModel {
  /// The model that comes with the program, read where it lies.
  package static let embedded: EntityModel? = EntityModel(
    ModelMemory(arshif_entity_model(), count: arshif_entity_model_size()))
}
