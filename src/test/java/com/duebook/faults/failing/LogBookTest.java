package com.duebook.faults.failing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogBookTest {

    private static final String FAULT = "{\"log\":{\"level\":\"ERROR\"},\"reference\":\"0a1b2c3d\",\"request\":\"r1\"}";
    private static final String NOISE = "{\"log\":{\"level\":\"WARN\"},\"request\":\"r1\"}";
    private static final String OTHER = "{\"log\":{\"level\":\"WARN\"},\"request\":\"r2\"}";
    private static final String NEWS = "{\"log\":{\"level\":\"INFO\"},\"request\":\"r1\"}";

    @Test
    void agreesWithOneLine() {
        assertThat(LogBook.of(List.of("starting", OTHER, FAULT, NEWS)).complaint("0a1b2c3d")).isEmpty();
    }

    @Test
    void missesALine() {
        assertThat(LogBook.of(List.of(OTHER, NOISE)).complaint("0a1b2c3d")).hasValue("0a1b2c3d stands in 0 lines");
    }

    @Test
    void mindsASecondOne() {
        assertThat(LogBook.of(List.of(FAULT, FAULT)).complaint("0a1b2c3d")).hasValue("0a1b2c3d stands in 2 lines");
        assertThat(LogBook.of(List.of(NOISE, FAULT)).complaint("0a1b2c3d")).hasValue("0a1b2c3d has 1 more lines without it");
    }
}
