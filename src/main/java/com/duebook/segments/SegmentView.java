package com.duebook.segments;

import com.duebook.text.Listing;
import com.duebook.text.Worded;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A segment as its screen shows it.
 *
 * @param version to be handed back with an edit
 * @param customers who belong to it today
 * @param uses what is limited to it, by name; as long as there is any it cannot be deleted
 */
public record SegmentView(UUID id, long version, SegmentDetails details, int customers, List<Worded> uses) {

    /** Side by side, as a reader of that language reads them; empty for none. */
    public String uses(Locale reader) {
        return listing(uses, reader);
    }

    static String listing(List<Worded> uses, Locale reader) {
        return Listing.of(uses.stream().map(use -> use.in(reader)).toList(), reader);
    }
}
