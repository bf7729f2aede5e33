package com.duebook.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.SQLExceptionOverride.Override;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoLongerPrimaryTest {

    @ParameterizedTest
    @CsvSource({
        "1290, HY000, MUST_EVICT", // started with --read-only, or made a replica
        "1836, HY000, MUST_EVICT", // running in read-only mode
        "1792, 25006, MUST_EVICT", // read-only transactions only
        "1213, 40001, CONTINUE_EVICT", // a deadlock
        "1062, 23000, CONTINUE_EVICT", // a duplicate key
        "0, 08S01, CONTINUE_EVICT"}) // a broken line, which the pool knows by itself
    void letsGoOfWhatTakesNoChanges(int code, String state, Override verdict) {
        assertThat(new NoLongerPrimary().adjudicate(new SQLException("no", state, code))).isEqualTo(verdict);
    }
}
