package org.mlcarbon.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Looks up devices and places of the hosted tables, as of a data version. Every figure carries its source. */
@Service
public class Catalog {

    private static final String WORLD = "world";

    private final TableReader reader;
    private final Snapshots snapshots;

    Catalog(TableReader reader, Snapshots snapshots) {
        this.reader = reader;
        this.snapshots = snapshots;
        snapshots.at(current());
    }

    /** The newest data version. */
    public DataVersion current() {
        return reader.versions().get(reader.versions().size() - 1);
    }

    /** All data versions there are, oldest first. */
    public List<DataVersion> versions() {
        return reader.versions();
    }

    public Optional<DataVersion> version(String id) {
        return versions().stream().filter(v -> v.id().equals(id)).findFirst();
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(reader.sources().get(id));
    }

    public Collection<Source> sources() {
        return reader.sources().values();
    }

    public Optional<Hardware> hardware(DataVersion version, String id) {
        return Optional.ofNullable(snapshots.at(version).hardware.get(id));
    }

    /** All devices, those without power or confirmation too. */
    public List<Hardware> hardware(DataVersion version) {
        return List.copyOf(snapshots.at(version).hardware.values());
    }

    /** Devices that people may choose: confirmed and with power, by name. */
    public List<Hardware> offeredHardware(DataVersion version) {
        return hardware(version).stream()
                .filter(Hardware::offered)
                .sorted(Comparator.comparing(Hardware::name))
                .toList();
    }

    public Optional<Provider> provider(DataVersion version, String id) {
        return Optional.ofNullable(snapshots.at(version).providers.get(id));
    }

    /** All providers, by name. */
    public List<Provider> providers(DataVersion version) {
        return snapshots.at(version).providers.values().stream()
                .sorted(Comparator.comparing(Provider::name))
                .toList();
    }

    /** Looks up by the full id, such as {@code aws/us-east-1}. */
    public Optional<Region> region(DataVersion version, String id) {
        return Optional.ofNullable(snapshots.at(version).regions.get(id));
    }

    public List<Region> regions(DataVersion version, String providerId) {
        return allRegions(version).stream()
                .filter(r -> r.providerId().equals(providerId))
                .toList();
    }

    public List<Region> allRegions(DataVersion version) {
        return List.copyOf(snapshots.at(version).regions.values());
    }

    public Optional<Site> site(DataVersion version, String id) {
        return Optional.ofNullable(snapshots.at(version).sites.get(id));
    }

    /** All academic centres, by name. */
    public List<Site> sites(DataVersion version) {
        return snapshots.at(version).sites.values().stream()
                .sorted(Comparator.comparing(Site::name))
                .toList();
    }

    public Optional<SiteKind> siteKind(DataVersion version, String id) {
        return Optional.ofNullable(snapshots.at(version).siteKinds.get(id));
    }

    public List<SiteKind> siteKinds(DataVersion version) {
        return List.copyOf(snapshots.at(version).siteKinds.values());
    }

    /** The country of an ISO 3166-1 code in any case, or {@code world}, if it can be priced. */
    public Optional<Country> country(DataVersion version, String code) {
        return countries(version).stream()
                .filter(c -> c.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** Countries with a yearly figure of Ember, and {@code world}. */
    public List<Country> countries(DataVersion version) {
        var snapshot = snapshots.at(version);
        return snapshot.countries.values().stream()
                .filter(c -> c.iso2() != null || c.id().equals(WORLD))
                .filter(c -> snapshot.intensities.getOrDefault(c.id(), List.of()).stream()
                        .anyMatch(f -> f.series().id().equals(Intensities.EMBER)))
                .toList();
    }

    /** The continent of a country of an ISO 3166-1 code, after UN M49, and {@code eu} for a member of the European Union. */
    public List<String> groupsOfCountry(DataVersion version, String code) {
        return snapshots.at(version).groupsOfCountry.getOrDefault(code.toLowerCase(Locale.ROOT), List.of());
    }

    public List<Instance> instances(DataVersion version) {
        return List.copyOf(snapshots.at(version).instances.values());
    }

    public List<EmbodiedRow> embodied(DataVersion version) {
        return List.copyOf(snapshots.at(version).embodied.values());
    }

    /** Ways of spreading manufacture over work, by id. */
    public Map<String, EmbodiedConvention> embodiedConventions(DataVersion version) {
        return snapshots.at(version).embodiedConventions;
    }

    /** Ways of estimating the power of memory, by id. */
    public Map<String, MemoryModel> memoryModels(DataVersion version) {
        return snapshots.at(version).memoryModels;
    }

    /** Published water usage effectiveness: of the region, as {@code aws/us-east-1}, or else of the provider. */
    public Optional<PublishedWater> siteWater(DataVersion version, String regionId, String providerId) {
        var rows = snapshots.at(version).siteWater;
        return Optional.ofNullable(rows.get(regionId)).or(() -> Optional.ofNullable(rows.get(providerId)));
    }

    /** Published water of generating electricity in a country of an ISO 3166-1 code in any case. */
    public Optional<PublishedWater> gridWater(DataVersion version, String code) {
        return Optional.ofNullable(snapshots.at(version).gridWater.get(code.toLowerCase(Locale.ROOT)));
    }

    public List<Equivalence> equivalences(DataVersion version) {
        return List.copyOf(snapshots.at(version).equivalences.values());
    }

    public List<AtlasRun> atlas(DataVersion version) {
        return List.copyOf(snapshots.at(version).atlas.values());
    }

    /** What to know about published runs, by run. */
    public List<AtlasRemark> atlasRemarks(DataVersion version) {
        return List.copyOf(snapshots.at(version).atlasRemarks.values());
    }

    /** What Dodge et al. 2022 found that their runs save, by run and window. */
    public List<PublishedSaving> savings(DataVersion version) {
        return List.copyOf(snapshots.at(version).savings.values());
    }

    /** Methods that estimate the energy of a request from the size of the model. */
    public List<InferenceMethod> inferenceMethods(DataVersion version) {
        return List.copyOf(snapshots.at(version).inferenceMethods.values());
    }

    /** How much of their peak rate published training runs used. */
    public List<PublishedUtilisation> utilisations(DataVersion version) {
        return List.copyOf(snapshots.at(version).utilisations.values());
    }
}
