package com.duebook.ui.list;

import com.duebook.ui.Query;
import com.vaadin.flow.router.Location;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Filters by the name somebody gave them; written one per line as name, tab, query of the address. */
record SavedFilters(Map<String, Query> filters) {

    static SavedFilters read(String text) {
        var filters = new LinkedHashMap<String, Query>();
        text.lines().filter(line -> line.contains("\t")).forEach(line -> {
            var parts = line.split("\t", 2);
            filters.put(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), Query.of(new Location("?" + parts[1])));
        });
        return new SavedFilters(filters);
    }

    SavedFilters with(String name, Query query) {
        var changed = new LinkedHashMap<>(filters);
        changed.put(name, query);
        return new SavedFilters(changed);
    }

    SavedFilters without(String name) {
        var changed = new LinkedHashMap<>(filters);
        changed.remove(name);
        return new SavedFilters(changed);
    }

    String write() {
        return filters.entrySet().stream()
                .map(it -> URLEncoder.encode(it.getKey(), StandardCharsets.UTF_8) + "\t"
                        + it.getValue().parameters().getQueryString())
                .collect(Collectors.joining("\n"));
    }
}
