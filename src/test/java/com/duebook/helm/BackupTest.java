package com.duebook.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The backup's script as the cluster runs it, with a mysqldump that only writes down how it was called. */
@EnabledOnOs(OS.LINUX)
class BackupTest {

    private static final String WORKS = """
            #!/bin/sh
            echo "$@" >>"$CALLS"
            cat "${1#--defaults-extra-file=}" >"$CALLS.client"
            echo 'insert into customer values (1);'
            echo '-- Dump completed on 2026-11-22'
            """;

    @TempDir Path folder;

    private Path dumps;

    @BeforeEach
    void keepAnOldDump() throws IOException {
        dumps = Files.createDirectory(folder.resolve("dumps"));
        var old = Files.writeString(dumps.resolve("duebook-20260101T000000Z.sql.gz"), "old");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(40))));
    }

    @Test
    void leavesTheMarkOfTheInstallationOut() throws Exception {
        assertThat(run(WORKS)).isZero();

        assertThat(Files.readAllLines(folder.resolve("calls"))).satisfiesExactly(
                empty -> assertThat(empty).contains("--no-data duebook installation").contains("--ssl-mode=REQUIRED"),
                rest -> assertThat(rest).contains("--ignore-table=duebook.installation duebook").contains("--single-transaction")
                        .contains("--host=mysql.example --port=3306"));
    }

    @Test
    void keepsAWholeDumpAndForgetsTheOld() throws Exception {
        assertThat(run(WORKS)).isZero();

        assertThat(dumps()).hasSize(2).noneMatch(name -> name.contains("20260101"))
                .anyMatch(name -> name.endsWith(".sql.gz")).anyMatch(name -> name.endsWith(".sha256"));
    }

    @Test
    void keepsTheOldWhereADumpBrokeOff() throws Exception {
        assertThat(run(WORKS.replace("echo '-- Dump completed on 2026-11-22'", "exit 2"))).isNotZero();
        assertThat(run(WORKS.replace("-- Dump completed", "-- Dump"))).isNotZero();

        assertThat(dumps()).containsExactly("duebook-20260101T000000Z.sql.gz");
    }

    @Test
    void goesOnToTheNextServer() throws Exception {
        assertThat(run(WORKS.replace("echo 'insert", "case $* in *mysql.example*) exit 2;; esac; echo 'insert"))).isZero();

        assertThat(Files.readString(folder.resolve("calls"))).contains("--host=second.example --port=3307");
    }

    @Test
    void showsThePasswordToNobody() throws Exception {
        assertThat(run(WORKS)).isZero();

        assertThat(Files.readString(folder.resolve("calls"))).doesNotContain("quote");
        assertThat(Files.readString(folder.resolve("calls.client"))).contains("password=\"with \\\"quote\\\" and \\\\\"");
        assertThat(Files.list(folder.resolve("tmp"))).isEmpty();
    }

    private int run(String mysqldump) throws Exception {
        var program = Files.createDirectories(folder.resolve("bin")).resolve("mysqldump");
        Files.writeString(program, mysqldump);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        var command = new ProcessBuilder("sh", "-c", Files.readString(Chart.FOLDER.resolve("files/backup.sh")));
        command.environment().putAll(Map.of(
                "PATH", program.getParent() + ":" + System.getenv("PATH"), "CALLS", folder.resolve("calls").toString(),
                "TMPDIR", Files.createDirectories(folder.resolve("tmp")).toString(),
                "SERVERS", "mysql.example:3306 second.example:3307", "DATABASE", "duebook", "FOLDER", dumps.toString(),
                "KEEP_DAYS", "30", "TLS_OPTIONS", "--ssl-mode=REQUIRED",
                "DUEBOOK_DATABASE_USER", "owner", "DUEBOOK_DATABASE_PASSWORD", "with \"quote\" and \\"));
        return command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    private List<String> dumps() throws IOException {
        try (var files = Files.list(dumps)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
