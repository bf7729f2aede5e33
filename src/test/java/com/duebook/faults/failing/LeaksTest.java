package com.duebook.faults.failing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search that S-18 rests on finds what it should. */
class LeaksTest {

    private final Leaks leaks = new Leaks(List.of("127.0.0.1:3306"));

    @ParameterizedTest
    @ValueSource(strings = {
        "at com.duebook.ledger.Ledger.issue(Ledger.java:42)",
        "org.springframework.dao.DataAccessResourceFailureException",
        "Unable to run [select i.id from invoice i where i.tenant_id = ?]",
        "insert into invoice (id) values",
        "jdbc:mysql://db",
        "Connection to 127.0.0.1:3306 refused",
        "/tmp/duebook8271.upload (No such file or directory)",
    })
    void findsInsides(String answer) {
        assertThat(leaks.in("Something went wrong: " + answer)).isPresent();
    }

    @Test
    void leavesWordsAlone() {
        assertThat(leaks.in("Something went wrong on our side. Please select one of your customers. Reference 0a1b2c3d"
                + " {\"href\":\"/invoices/new\"}")).isEmpty();
    }
}
