package org.chapterhouse.app.group;

import io.quarkus.qute.TemplateExtension;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The time zones somebody can choose from, by the region their name begins with. */
@TemplateExtension(namespace = "zones")
public final class Zones {
    // The database's older names (US/Pacific, Etc/GMT+3, EST5EDT) are understood, and not offered.
    private static final List<String> OFFERED =
            List.of("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");

    /**
     * Names that the database keeps for what they were called once (tz database, file {@code backward}), in the regions
     * that are offered: each zone is offered once, by its city of today.
     */
    private static final Set<String> OLDER = Set.of(
            "Africa/Asmera",
            "Africa/Timbuktu",
            "America/Argentina/ComodRivadavia",
            "America/Atka",
            "America/Buenos_Aires",
            "America/Catamarca",
            "America/Coral_Harbour",
            "America/Cordoba",
            "America/Ensenada",
            "America/Fort_Wayne",
            "America/Godthab",
            "America/Indianapolis",
            "America/Jujuy",
            "America/Knox_IN",
            "America/Louisville",
            "America/Mendoza",
            "America/Montreal",
            "America/Nipigon",
            "America/Pangnirtung",
            "America/Porto_Acre",
            "America/Rainy_River",
            "America/Rosario",
            "America/Santa_Isabel",
            "America/Shiprock",
            "America/Thunder_Bay",
            "America/Virgin",
            "America/Yellowknife",
            "Antarctica/South_Pole",
            "Asia/Ashkhabad",
            "Asia/Calcutta",
            "Asia/Choibalsan",
            "Asia/Chongqing",
            "Asia/Chungking",
            "Asia/Dacca",
            "Asia/Harbin",
            "Asia/Istanbul",
            "Asia/Kashgar",
            "Asia/Katmandu",
            "Asia/Macao",
            "Asia/Rangoon",
            "Asia/Saigon",
            "Asia/Tel_Aviv",
            "Asia/Thimbu",
            "Asia/Ujung_Pandang",
            "Asia/Ulan_Bator",
            "Atlantic/Faeroe",
            "Atlantic/Jan_Mayen",
            "Australia/ACT",
            "Australia/Canberra",
            "Australia/Currie",
            "Australia/LHI",
            "Australia/NSW",
            "Australia/North",
            "Australia/Queensland",
            "Australia/South",
            "Australia/Tasmania",
            "Australia/Victoria",
            "Australia/West",
            "Australia/Yancowinna",
            "Europe/Belfast",
            "Europe/Kiev",
            "Europe/Nicosia",
            "Europe/Tiraspol",
            "Europe/Uzhgorod",
            "Europe/Zaporozhye",
            "Pacific/Enderbury",
            "Pacific/Johnston",
            "Pacific/Ponape",
            "Pacific/Samoa",
            "Pacific/Truk",
            "Pacific/Yap");

    private static final List<Region> REGIONS = regions();

    private Zones() {}

    /** A part of the world with its zones. */
    public record Region(String name, List<Zone> zones) {}

    /** A zone by its id and the city it is named for. */
    public record Zone(String id, String city) {}

    /** All zones that are offered, by region and city. */
    public static List<Region> all() {
        return REGIONS;
    }

    /** The zone with this id; empty where there is none. */
    public static Optional<ZoneId> find(String id) {
        return ZoneId.getAvailableZoneIds().contains(id) ? Optional.of(ZoneId.of(id)) : Optional.empty();
    }

    /** Whether the zone stands among those that are offered. */
    public static boolean offers(String id) {
        return REGIONS.stream()
                .flatMap(region -> region.zones().stream())
                .anyMatch(zone -> zone.id().equals(id));
    }

    /** The city a zone is named for: {@code Europe/Stockholm} is Stockholm's. */
    public static String cityOf(String id) {
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static List<Region> regions() {
        Map<String, List<Zone>> byRegion = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> OFFERED.contains(regionOf(id)) && !OLDER.contains(id))
                .sorted()
                .collect(Collectors.groupingBy(
                        Zones::regionOf,
                        TreeMap::new,
                        Collectors.mapping(id -> new Zone(id, withinRegion(id)), Collectors.toList())));
        return byRegion.entrySet().stream()
                .map(entry -> new Region(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String regionOf(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? "" : id.substring(0, slash);
    }

    private static String withinRegion(String id) {
        return id.substring(id.indexOf('/') + 1).replace('_', ' ').replace("/", ", ");
    }
}
