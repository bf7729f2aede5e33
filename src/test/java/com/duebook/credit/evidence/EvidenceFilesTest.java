package com.duebook.credit.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.problem.Denied;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class EvidenceFilesTest extends TwoWorkspaces {

    private static final byte[] PDF = "%PDF-1.7 and more".getBytes(ISO_8859_1);

    @Autowired EvidenceFiles files;
    @TempDir Path folder;

    @Test
    void areGivenBackAsTheyCame() {
        var kept = workspaces.outside(acme, () -> keep("deed.PDF", PDF));

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
        "page.html, <html>", "report.docx, MZ", "sheets.csv, MZ", "sheets.csv, #!/bin/sh", "sheets.csv, <script>", "sheets.csv, ''"})
    void areRefusedForTheirNameOrForWhatIsInThem(String name, String begin) {
        refused("credit.evidence.refusal.kind", name, begin.getBytes(ISO_8859_1));
    }

    @Test
    void areRefusedWhereTheyAreTooLarge() {
        refused("credit.evidence.refusal.size", "report.pdf", Arrays.copyOf(PDF, 40_000_000));
        refused("credit.evidence.refusal.size", "report.pdf", Arrays.copyOf(PDF, EvidenceFiles.MOST_BYTES + 1));
        workspaces.outside(acme, () -> keep("report.pdf", Arrays.copyOf(PDF, EvidenceFiles.MOST_BYTES)));
    }

    @Test
    void areTablesOfTextToo() {
        var kept = workspaces.outside(acme, () -> keep("sheets.csv", "year;assets\r\n2025;1.000\u20ac\n".getBytes(UTF_8)));

        assertThat(workspaces.outside(acme, () -> files.read(kept)).mediaType()).isEqualTo("text/csv");
        refused("credit.evidence.refusal.kind", "sheets.csv", new byte[] {'a', ';', 0, 7});
    }

    @Test
    void areForgottenWithTheirBytesAndLeaveTheSameBytesOfOthers() {
        var kept = workspaces.outside(acme, () -> keep("a.pdf", PDF));
        var same = workspaces.outside(acme, () -> keep("b.pdf", PDF));

        workspaces.outside(bolt, () -> {
            files.forget(kept);
            return true;
        });
        assertThat(workspaces.outside(acme, () -> files.read(kept)).bytes()).isEqualTo(PDF);
        workspaces.outside(acme, () -> {
            files.forget(kept);
            return true;
        });
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.outside(acme, () -> files.read(kept)));
        assertThat(workspaces.outside(acme, () -> files.read(same)).bytes()).isEqualTo(PDF);
    }

    @Test
    void areKeptByThoseWhoDecideOnCredit() {
        var service = workspaces.member(acme, Role.SERVICE);

        assertThatExceptionOfType(Denied.class).isThrownBy(() -> tenancy.callAs(acme, service, () -> keep("a.pdf", PDF)));
    }

    private Evidence keep(String name, byte[] bytes) {
        try {
            return files.keep(name, Files.write(folder.resolve("file"), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refused(String key, String name, byte[] bytes) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> workspaces.outside(acme, () -> keep(name, bytes)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
