package com.duebook.credit.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.problem.Denied;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Role;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class EvidenceFilesTest extends TwoWorkspaces {

    private static final byte[] PDF = "%PDF-1.7 and more".getBytes(ISO_8859_1);

    @Autowired EvidenceFiles files;

    @Test
    void areGivenBackAsTheyCame() {
        var kept = workspaces.outside(acme, () -> files.keep("deed.PDF", PDF));

        var sales = workspaces.member(acme, Role.SALES);
        assertThat(tenancy.callAs(acme, sales, () -> files.read(kept))).satisfies(file -> {
            assertThat(file.bytes()).isEqualTo(PDF);
            assertThat(file.name()).isEqualTo("deed.PDF");
            assertThat(file.mediaType()).isEqualTo("application/pdf");
        });
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.outside(bolt, () -> files.read(kept)));
    }

    @ParameterizedTest
    @CsvSource({"tool.exe, MZ", "report.pdf, MZ", "report.pdf, #!/bin/sh", "report.sh, %PDF-1.7", "report, %PDF-1.7", "report.pdf, ''",
        "page.html, <html>", "report.docx, MZ"})
    void areRefusedForTheirNameOrForWhatIsInThem(String name, String begin) {
        refused("credit.evidence.refusal.kind", name, begin.getBytes(ISO_8859_1));
    }

    @Test
    void areRefusedWhereTheyAreTooLarge() {
        refused("credit.evidence.refusal.size", "report.pdf", Arrays.copyOf(PDF, 40_000_000));
        refused("credit.evidence.refusal.size", "report.pdf", Arrays.copyOf(PDF, EvidenceFiles.MOST_BYTES + 1));
        workspaces.outside(acme, () -> files.keep("report.pdf", Arrays.copyOf(PDF, EvidenceFiles.MOST_BYTES)));
    }

    @Test
    void areKeptByThoseWhoDecideOnCredit() {
        var service = workspaces.member(acme, Role.SERVICE);

        assertThatExceptionOfType(Denied.class).isThrownBy(() -> tenancy.callAs(acme, service, () -> files.keep("a.pdf", PDF)));
    }

    private void refused(String key, String name, byte[] bytes) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> workspaces.outside(acme, () -> files.keep(name, bytes)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
