package com.duebook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

@ExtendWith(OutputCaptureExtension.class)
class FaultsTest {

    @Test
    void areWrittenDownWithTheirReference(CapturedOutput output) {
        var reference = Faults.note(new IOException("Broken pipe"), "answering /invoices");

        assertThat(output).contains("ERROR", "fault " + reference + " answering /invoices", "java.io.IOException: Broken pipe", "\tat ");
    }

    /** A browser that went away in the middle of an answer. */
    @Test
    void areNoneWhereNobodyWaitsAnyMore(CapturedOutput output) {
        Faults.note(new ServletException(new ClientAbortException(new IOException("Broken pipe"))), "answering /invoices");
        Faults.note(new AsyncRequestNotUsableException("Response not usable"), "answering /invoices");

        assertThat(output).doesNotContain("ERROR", "\tat ");
    }
}
