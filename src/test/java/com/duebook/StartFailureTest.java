package com.duebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;

/** A disk that is full while the first rows are written, as MariaDB 11.4 and MySQL 9 say it. */
@ExtendWith(OutputCaptureExtension.class)
class StartFailureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1114 | The table 'payment' is full",
        "1021 | Disk full (/tmp/#sql); waiting for someone to free some space... (errno: 28)",
        "1030 | Got error 28 from storage engine",
        "1030 | Got error 28 - 'No space left on device' from storage engine",
        "3 | Error writing file './duebook/payment.frm' (Errcode: 28)",
        "1005 | Can't create table `duebook`.`payment` (errno: 28 \"No space left on device\")"
    })
    void aFullDiskIsOneSentence(int code, String words, CapturedOutput output) {
        assertThat(reported(code, words)).isTrue();

        assertThat(output.getErr())
                .startsWith("Duebook did not start. The disk that holds the database is full (" + words + "); make room");
    }

    @Test
    void whatElseADatabaseSaysIsNot(CapturedOutput output) {
        assertThat(reported(1146, "Table 'duebook.payment' doesn't exist")).isFalse();
        assertThat(reported(1030, "Got error 280 from storage engine")).isFalse();
        assertThat(output.getErr()).isEmpty();
    }

    private static boolean reported(int code, String words) {
        var cause = new BatchUpdateException(words, "HY000", code, new int[0], new SQLException(words, "HY000", code));
        return new StartFailure(null).reportException(new DataAccessResourceFailureException("PreparedStatementCallback", cause));
    }
}
