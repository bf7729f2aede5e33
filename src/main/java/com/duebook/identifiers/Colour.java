package com.duebook.identifiers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour that a company shows itself in.
 *
 * @param hex as {@code #rrggbb}, in small letters
 */
public record Colour(String hex) {

    /** Of the product itself, for whoever has none: petrol ink. */
    public static final Colour OURS = new Colour("#045764");

    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final double DARKEST_TEXT = 0.48;
    private static final double LIGHTEST_TEXT = 0.8;
    private static final double CALM = 0.09;

    /** Empty for what is none; the sign may be missing. */
    public static Optional<Colour> read(String typed) {
        var hex = HEX.matcher(typed.strip());
        return hex.matches() ? Optional.of(new Colour("#" + hex.group(1).toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    /** The same colour, dark enough that white can be read on it and it on white. */
    public Colour onWhite() {
        var tone = Oklch.of(this);
        return tone.lightness() <= DARKEST_TEXT ? this : tone.at(DARKEST_TEXT, tone.chroma());
    }

    /** The same colour, light enough that black can be read on it and it on black, and not glaring there. */
    public Colour onBlack() {
        var tone = Oklch.of(this);
        return tone.at(Math.max(tone.lightness(), LIGHTEST_TEXT), Math.min(tone.chroma(), CALM));
    }

    /** How well one is read on the other, from 1 to 21: the contrast ratio of WCAG 2.2. */
    public double contrast(Colour other) {
        var one = luminance();
        var two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** Red, green and blue as amounts of light, 0 to 1. */
    double[] light() {
        var light = new double[3];
        for (var part = 0; part < 3; part++) {
            var value = Integer.parseInt(hex.substring(1 + 2 * part, 3 + 2 * part), 16) / 255.0;
            light[part] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return light;
    }

    private double luminance() {
        var light = light();
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }
}
