package com.duebook.identifiers;

import java.util.Arrays;

/**
 * A colour as people see it: OKLCH (B. Ottosson, 2020; CSS Color 4).
 *
 * @param lightness 0 is black, 1 is white
 * @param chroma 0 is grey
 * @param hue in radians
 */
record Oklch(double lightness, double chroma, double hue) {

    private static final double[][] TO_CONES = {
        {0.4122214708, 0.5363325363, 0.0514459929}, {0.2119034982, 0.6806995451, 0.1073969566},
        {0.0883024619, 0.2817188376, 0.6299787005}};
    private static final double[][] FROM_CONES = {
        {4.0767416621, -3.3077115913, 0.2309699292}, {-1.2684380046, 2.6097574011, -0.3413193965},
        {-0.0041960863, -0.7034186147, 1.7076147010}};
    private static final double[][] TO_LAB = {
        {0.2104542553, 0.7936177850, -0.0040720468}, {1.9779984951, -2.4285922050, 0.4505937099},
        {0.0259040371, 0.7827717662, -0.8086757660}};
    private static final double[][] FROM_LAB = {
        {1, 0.3963377774, 0.2158037573}, {1, -0.1055613458, -0.0638541728}, {1, -0.0894841775, -1.2914855480}};

    static Oklch of(Colour colour) {
        var lab = times(TO_LAB, Arrays.stream(times(TO_CONES, colour.light())).map(Math::cbrt).toArray());
        return new Oklch(lab[0], Math.hypot(lab[1], lab[2]), Math.atan2(lab[2], lab[1]));
    }

    /** The same hue elsewhere; where screens have no such colour, as much of it as they have. */
    Colour at(double newLightness, double mostChroma) {
        var chromaThere = mostChroma;
        var light = new Oklch(newLightness, chromaThere, hue).light();
        while (Arrays.stream(light).anyMatch(part -> part < -0.001 || part > 1.001) && chromaThere > 0.001) {
            chromaThere *= 0.98;
            light = new Oklch(newLightness, chromaThere, hue).light();
        }
        var hex = new StringBuilder("#");
        Arrays.stream(light).forEach(part -> hex.append("%02x".formatted(Math.round(255 * shown(Math.clamp(part, 0, 1))))));
        return new Colour(hex.toString());
    }

    private double[] light() {
        var cones = times(FROM_LAB, new double[] {lightness, chroma * Math.cos(hue), chroma * Math.sin(hue)});
        return times(FROM_CONES, Arrays.stream(cones).map(cone -> cone * cone * cone).toArray());
    }

    private static double shown(double light) {
        return light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix).mapToDouble(row -> row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2]).toArray();
    }
}
