package com.duebook.surface;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The same address as those write it who try to get past its guard. */
final class Spellings {

    private Spellings() {}

    static List<String> of(String address) {
        var cut = address.lastIndexOf('/');
        var before = address.substring(0, cut);
        var last = address.substring(cut + 1);
        var letter = last.isEmpty() ? "" : "%%%02x".formatted((int) last.charAt(0)) + last.substring(1);
        return Stream.of(
                address + "/", address + "//", "/" + address, "//" + address, address + ";", address + ";a=b",
                address + ";jsessionid=0", before + ";/" + last, before + "%2f" + last, before + "%2F" + last,
                before + "/./" + last, before + "/x/../" + last, before + "/x/..;/" + last, "/..;" + address,
                address + "/..;/", address + "/.", address + ".", address + "%2e", address + "%20", address + "%09",
                address + "%00", address + "%3b", address + "%5c", before + "%5c" + last, before + "/" + letter,
                before + "/%25" + letter.replace("%", ""), address.toUpperCase(Locale.ROOT), address + ".json",
                address + "?", address + "?a=/login", "/login/..;" + address, "/VAADIN/.." + address,
                "/VAADIN/..;" + address, "/VAADIN/%2e%2e" + address, "/pay/%2e%2e" + address, "/images/..;" + address,
                "http://localhost" + address).toList();
    }
}
