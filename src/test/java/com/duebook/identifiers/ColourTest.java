package com.duebook.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    private static final Colour WHITE = new Colour("#ffffff");
    private static final Colour PAPER = new Colour("#f6f4f0");
    private static final Colour DARK_SHEET = new Colour("#1c1b19");

    @ParameterizedTest
    @CsvSource({"#5A3468, #5a3468", "5a3468, #5a3468", "'  #FFCC00 ', #ffcc00"})
    void isReadAsPeopleTypeIt(String typed, String hex) {
        assertThat(Colour.read(typed)).contains(new Colour(hex));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#fff", "purple", "#5a346", "#5a34688", "#5a346g", "red;background:url(x)", "#5a3468\n}"})
    void isNothingElse(String typed) {
        assertThat(Colour.read(typed)).isEmpty();
    }

    @Test
    void staysAsItIsWhereItCanBeRead() {
        assertThat(new Colour("#5a3468").onWhite()).isEqualTo(new Colour("#5a3468"));
        assertThat(Colour.OURS.onWhite()).isEqualTo(Colour.OURS);
    }

    @Test
    void canBeReadOnEverySheetWhateverItIs() {
        assertThat(all()).allSatisfy(colour -> {
            assertThat(colour.onWhite().contrast(WHITE)).as(colour.hex()).isGreaterThan(4.5);
            assertThat(colour.onWhite().contrast(PAPER)).as(colour.hex()).isGreaterThan(4.5);
            assertThat(colour.onBlack().contrast(DARK_SHEET)).as(colour.hex()).isGreaterThan(7);
        });
    }

    @Test
    void keepsItsHue() {
        assertThat(Oklch.of(new Colour("#ffcc00").onWhite()).hue()).isEqualTo(Oklch.of(new Colour("#ffcc00")).hue(), offset(0.05));
        assertThat(Oklch.of(new Colour("#ffcc00").onWhite()).lightness()).isEqualTo(0.48, offset(0.005));
        assertThat(Oklch.of(new Colour("#5a3468").onBlack()).lightness()).isEqualTo(0.8, offset(0.005));
    }

    /** As browsers reckon: {@code oklch(0.42 0.072 212)} of the design is this one. */
    @Test
    void isReckonedAsBrowsersDo() {
        var tone = Oklch.of(new Colour("#045764"));

        assertThat(tone.lightness()).isEqualTo(0.42, offset(0.005));
        assertThat(tone.chroma()).isEqualTo(0.072, offset(0.003));
        assertThat(Math.toDegrees(tone.hue()) + 360).isEqualTo(212, offset(1.0));
    }

    @Test
    void tellsBlackFromWhite() {
        assertThat(new Colour("#000000").contrast(WHITE)).isEqualTo(21, offset(0.001));
        assertThat(WHITE.contrast(WHITE)).isEqualTo(1);
    }

    private static Stream<Colour> all() {
        return IntStream.range(0, 9 * 9 * 9).mapToObj(number -> new Colour("#%02x%02x%02x".formatted(
                255 * (number % 9) / 8, 255 * (number / 9 % 9) / 8, 255 * (number / 81) / 8)));
    }
}
