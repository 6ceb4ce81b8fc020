import Build
import CivilTime
import Collections
import Content
import Editing
import FrontMatter
import Search

/// The academy's site: which pages it has and how its entries are found.
public struct Academy: Sendable {
  let assets: Assets
  /// What there is to do for editors; nil: the site has no such page.
  let overview: Overview?

  /// The site with its style sheet, scripts and pictures.
  public init(assets: Assets, overview: Overview? = nil) {
    self.assets = assets
    self.overview = overview
  }

  /// The site as the engine builds it.
  public func site(_ options: LoadOptions) -> Site<Library> {
    var options = options
    options.reservedIDs.formUnion(Layout.ids)
    return Site(
      folders: AcademyTypes.folders,
      load: { [options] tree in await Library.loading(tree, options) },
      reload: { [options] tree, previous in await Library.loading(tree, options, reusing: previous) },
      pages: pages,
      links: \.pathLinks,
      retired: \.settings.entfallen,
      hidden: \.hidden,
      kinds: AddressKinds(
        owner: ownerPage, isPersonal: { $0.hasPrefix(Person.home) }, isList: SitePaths.isList),
      documents: searchMaterial,
      address: \.address,
      counts: counts)
  }

  @Sendable private func counts(_ library: Library) -> [(type: String, count: Int)] {
    [
      (Beispiel.type, library.beispiele.count), (Veranstaltung.type, library.veranstaltungen.count),
      (Video.type, library.videos.count), (Masterclass.type, library.masterclasses.count),
      (Ort.type, library.orte.count), (Thema.type, library.themen.count), (Methode.type, library.methoden.count),
      (Person.type, library.personen.count), (Foerderprogramm.type, library.foerderprogramme.count),
      (Netzwerk.type, library.netzwerke.count), (Seite.type, library.seiten.count),
    ]
  }
}
