/// The Arabic letters and signs that the rules of this module name, as values of Unicode scalars.
enum Scalars {
  static let hamza: UInt32 = 0x0621
  static let alefWithMaddaAbove: UInt32 = 0x0622
  static let alefWithHamzaAbove: UInt32 = 0x0623
  static let wawWithHamzaAbove: UInt32 = 0x0624
  static let alefWithHamzaBelow: UInt32 = 0x0625
  static let yehWithHamzaAbove: UInt32 = 0x0626
  static let alef: UInt32 = 0x0627
  static let beh: UInt32 = 0x0628
  static let tehMarbuta: UInt32 = 0x0629
  static let teh: UInt32 = 0x062A
  static let thal: UInt32 = 0x0630
  static let seen: UInt32 = 0x0633
  static let tah: UInt32 = 0x0637
  static let tatweel: UInt32 = 0x0640
  static let feh: UInt32 = 0x0641
  static let kaf: UInt32 = 0x0643
  static let lam: UInt32 = 0x0644
  static let meem: UInt32 = 0x0645
  static let noon: UInt32 = 0x0646
  static let heh: UInt32 = 0x0647
  static let waw: UInt32 = 0x0648
  static let alefMaksura: UInt32 = 0x0649
  static let yeh: UInt32 = 0x064A
  static let combiningHamzaAbove: UInt32 = 0x0654
  static let combiningHamzaBelow: UInt32 = 0x0655
}
