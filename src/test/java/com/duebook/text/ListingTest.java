package com.duebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final List<String> NAMES = List.of("安", "本", "玛丽");

    @Test
    void separatesNamesAsTheLanguageDoes() {
        assertThat(Listing.of(NAMES, Locale.SIMPLIFIED_CHINESE)).isEqualTo("安、本、玛丽");
        assertThat(Listing.of(NAMES, Locale.UK)).isEqualTo("安, 本, 玛丽");
        assertThat(Listing.of(List.of("Ann", "Ben"), Locale.US)).isEqualTo("Ann, Ben");
        assertThat(Listing.of(List.of("Ann"), Locale.US)).isEqualTo("Ann");
        assertThat(Listing.of(List.of(), Locale.US)).isEmpty();
    }

    @Test
    void saysWhatStandsAroundThingsInASentence() {
        assertThat(Listing.around(1, Locale.US)).containsExactly("", "");
        assertThat(Listing.around(2, Locale.US)).containsExactly("", " and ", "");
        assertThat(Listing.around(3, Locale.UK)).containsExactly("", ", ", " and ", "");
        assertThat(Listing.around(2, Locale.SIMPLIFIED_CHINESE)).containsExactly("", "和", "");
    }
}
