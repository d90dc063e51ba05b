public import ArchiveModel
import GRDB

extension ArchiveDatabase {
  /// Makes entities other names of a first one.
  ///
  /// - Parameters:
  ///   - names: The entities.
  ///   - target: What they are to be names of.
  /// - Returns: The entity as it is then.
  /// - Throws: ``ArchiveError`` of code `unknownName` if the archive lacks one of them, or `invalidArgument` if a name means
  ///   several, or two are one already.
  public func merge(
    _ names: [EntityReference], into target: EntityReference
  ) throws -> EntityEdit {
    try write { database in
      let editor = EntityEditor(database)
      let canonical = try editor.finder.shownEntity(target)
      let others = try names.map { name in
        let other = try editor.finder.entity(name)
        if other.row == canonical.row {
          throw ArchiveError(
            .invalidArgument, "\(target.name) and \(name.name) are one entity already",
            hint: "`arshif entities '\(canonical.name.name)'` shows its names")
        }
        try editor.merge(other.row, into: canonical.row)
        return other.name
      }
      return try outcome(canonical.row, others: others, database)
    }
  }

  /// Takes names that were merged into an entity out of it again.
  ///
  /// - Parameters:
  ///   - name: The entity, or if no others are named, one of its other names.
  ///   - others: The names that are to be entities of their own; all that were merged, if none is given.
  /// - Returns: The entity as it is then, and what was parted from it.
  /// - Throws: ``ArchiveError`` of code `unknownName` if the archive lacks one of them, or `invalidArgument` if nothing of the
  ///   kind was merged.
  public func split(
    _ name: EntityReference, from others: [EntityReference]
  ) throws -> EntityEdit {
    try write { database in
      let editor = EntityEditor(database)
      let canonical = try editor.finder.entity(name)
      let parts = EntityParts(of: canonical, database)
      let rows =
        others.isEmpty ? try parts.rows(meantBy: name) : try others.map { try parts.row($0) }
      for row in rows { try editor.part(row) }
      return try outcome(
        canonical.row,
        others: rows.compactMap { try CorrectedEntity.of(row: $0, database)?.name }, database)
    }
  }

  /// Gives what articles say of an entity to another one, which is made if there is none of that name.
  ///
  /// - Parameters:
  ///   - name: The entity.
  ///   - other: The other one; of the same kind, if none is given.
  ///   - ids: The articles.
  /// - Returns: The other entity, and how many articles were changed.
  /// - Throws: ``ArchiveError`` of code `unknownName` if the archive lacks the entity or an article, or an article does not
  ///   name it; then nothing is changed.
  public func split(
    _ name: EntityReference, into other: EntityReference, inArticles ids: [String]
  ) throws -> EntityEdit {
    try write { database in
      let editor = EntityEditor(database)
      let entity = try editor.finder.entity(name)
      let target = try target(other, kind: entity.name.kind, editor)
      if target.row == entity.row {
        throw ArchiveError(
          .invalidArgument, "\(name.name) and \(other.name) are one entity",
          hint: "give the other one a name of its own")
      }
      let changed = try MentionEditor(database)
        .move(entity, to: target.row, inArticles: ids)
      return EntityEdit(target.name, others: [entity.name], articles: changed)
    }
  }

  /// Gives an entity another name, and an English one if it is given.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` if the archive lacks the entity, or `invalidArgument` if another one is
  ///   called so.
  public func rename(
    _ name: EntityReference, to newName: String, englishName: String? = nil
  ) throws -> EntityEdit {
    try write { database in
      let editor = EntityEditor(database)
      let entity = try editor.finder.entity(name)
      try editor.rename(entity, to: newName, englishName: englishName)
      return try outcome(entity.row, database)
    }
  }

  /// Gives an entity another kind; it becomes one with the entity of that kind and its name, if there is one.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` if the archive lacks the entity.
  public func setKind(_ kind: Mention.Kind, of name: EntityReference) throws -> EntityEdit {
    try write { database in
      let editor = EntityEditor(database)
      let entity = try editor.finder.entity(name)
      let row = try editor.setKind(kind, of: entity)
      return try outcome(row, others: row == entity.row ? [] : [entity.name], database)
    }
  }

  /// Hides an entity, or shows it again: in articles, or in the whole archive where none is given.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` if the archive lacks the entity or an article, or an article does not
  ///   name it; then nothing is changed.
  public func setHidden(
    _ isHidden: Bool, _ name: EntityReference, inArticles ids: [String]
  ) throws -> EntityEdit {
    try write { database in
      let editor = EntityEditor(database)
      let entity = try editor.finder.entity(name)
      if !ids.isEmpty {
        let changed = try MentionEditor(database).setHidden(isHidden, entity, inArticles: ids)
        return EntityEdit(entity.name, articles: changed)
      }
      try editor.setHidden(isHidden, entity)
      return try outcome(entity.row, database)
    }
  }

  /// Lets articles name an entity, which is made if a kind is given and there is none.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` if the archive lacks the entity or an article; then nothing is changed.
  public func add(_ name: EntityReference, toArticles ids: [String]) throws -> EntityEdit {
    try write { database in
      let editor = EntityEditor(database)
      let entity = try target(name, kind: nil, editor)
      let changed = try MentionEditor(database).add(entity, toArticles: ids)
      return EntityEdit(entity.name, articles: changed)
    }
  }

  /// Returns all corrections of entities.
  public func entityCorrections() throws -> [EntityCorrection] {
    try read { try EntityCorrections($0).all() }
  }

  /// Does a correction, and returns whether it changed anything.
  ///
  /// - Throws: ``ArchiveError`` of code `unknownName` if it is of an article that the archive lacks, or `invalidArgument` if
  ///   it contradicts another one.
  public func apply(_ correction: EntityCorrection) throws -> Bool {
    try write { try EntityCorrections($0).apply(correction) }
  }

  /// Returns an entity by its name, made if a kind tells of which it is.
  private func target(
    _ name: EntityReference, kind: Mention.Kind?, _ editor: EntityEditor
  ) throws -> CorrectedEntity {
    guard let kind = name.kind ?? kind else { return try editor.finder.entity(name) }
    if let known = try editor.namesake(name.name, kind, besides: 0) { return known }
    let row = try editor.row(of: EntityName(kind, name.name))
    if let made = try CorrectedEntity.of(row: row, editor.database) { return made }
    throw ArchiveError(.damaged, "the entity \(name.name) cannot be made")
  }

  private func outcome(
    _ row: Int64, others: [EntityName] = [], _ database: Database
  ) throws -> EntityEdit {
    guard let entity = try CorrectedEntity.of(row: row, database) else {
      throw ArchiveError(.damaged, "an entity is gone while it is corrected")
    }
    return EntityEdit(
      entity.name, others: others, articles: try EntityFinder(database).articleCount(entity))
  }
}
