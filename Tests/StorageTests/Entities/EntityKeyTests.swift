import ArchiveModel
import Testing
import TestSupport

@testable import Storage

/// The forms under which names meet.
struct EntityKeyTests {
  @Test(arguments: [
    ("أحمد الجبوري", "احمد الجبورى"), ("عبد الله صالح", "عبدالله صالح"),
    ("مُحَمَّد عليّ", "محمد علي"), ("Nouri al-Maliki", "nouri Al Maliki"),
    ("«كتائب الفجر»", "كتائب الفجر"), ("جي. دي. فانس", "جي دي فانس"), ("لجنـــة", "لجنه"),
  ])
  func `spellings of one name meet`(one: String, other: String) {
    #expect(EntityKey.lookup(one) == EntityKey.lookup(other))
    for kind in Mention.Kind.allCases {
      #expect(EntityKey.identity(one, kind: kind) == EntityKey.identity(other, kind: kind))
    }
  }

  @Test(arguments: [
    ("محمد علي", "محمد علي كلاي"), ("صالح", "علي صالح"), ("كوريا الشمالية", "كوريا الجنوبية"),
    ("اللواء 51", "اللواء 15"), ("عمار", "عمّان"),
  ])
  func `names that are not the same stay apart`(one: String, other: String) {
    #expect(EntityKey.lookup(one) != EntityKey.lookup(other))
  }

  @Test func `the article of an organization of several words may be left out`() {
    let (with, without) = ("اللجنة المركزية", "لجنة المركزية")
    for kind in [Mention.Kind.organization, .event] {
      #expect(
        EntityKey.identity(with, kind: kind) == EntityKey.identity(without, kind: kind))
    }
    for kind in [Mention.Kind.person, .location] {
      #expect(
        EntityKey.identity(with, kind: kind) != EntityKey.identity(without, kind: kind))
    }
    #expect(
      EntityKey.identity("الشباب", kind: .organization)
        != EntityKey.identity("شباب", kind: .organization))
  }

  @Test func `a name of nothing but signs is kept`() {
    #expect(EntityKey.lookup("؟!") != "")
    #expect(EntityKey.lookup("؟!") != EntityKey.lookup("…"))
  }

  @Test func `of spellings the careful one is better, in whatever order they come`() {
    let spellings = ["أحمد الجبوري", "احمد الجبوري", "أحمد الجبورى", "أَحمد الجبوري", "أحمدالجبوري"]
    for first in spellings.dropFirst() {
      #expect(EntitySpelling.isBetter(spellings[0], than: first))
      #expect(!EntitySpelling.isBetter(first, than: spellings[0]))
    }
  }

  @Test func `one of two spellings is better, and of three there is a best`() {
    let texts = RandomText.texts(60, length: 6, seed: 12)
    for one in texts {
      for other in texts where !one.utf8.elementsEqual(other.utf8) {
        #expect(
          EntitySpelling.isBetter(one, than: other) != EntitySpelling.isBetter(other, than: one))
        for third in texts.prefix(12) where EntitySpelling.isBetter(one, than: other) {
          if EntitySpelling.isBetter(other, than: third) {
            #expect(EntitySpelling.isBetter(one, than: third))
          }
        }
      }
    }
  }

  @Test func `places that a vowel sign alone tells apart stay apart`() {
    let keys = ["عُمان", "عمّان", "عمان"].map { EntityKey.identity($0, kind: .location) }
    #expect(Set(keys).count == 3)
    #expect(EntityKey.lookup("عُمان") == EntityKey.lookup("عمّان"))
  }
}
