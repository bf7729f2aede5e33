package com.duebook.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that makes a Vitess ready, with clients that only write down what they were told; and what else a Vitess needs. */
@EnabledOnOs(OS.LINUX)
class VitessApplyTest {

    private static final Path FOLDER = Path.of("helm/vitess");

    /** As mysqldump writes it. */
    private static final String DUMP = """
            /*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
            CREATE TABLE `identity` (
              `id` binary(16) NOT NULL
            ) ENGINE=InnoDB;
            CREATE TABLE `invoice` (
              `tenant_id` binary(16) NOT NULL
            ) ENGINE=InnoDB;
            /*!50001 CREATE VIEW `jobrunr_jobs_stats` AS SELECT 1 AS `total`*/;
            /*!50001 CREATE ALGORITHM=UNDEFINED */
            /*!50013 DEFINER=`owner`@`%` SQL SECURITY DEFINER */
            /*!50001 VIEW `jobrunr_jobs_stats` AS select count(0) AS `total` from `jobrunr_jobs` */;
            INSERT INTO `schema_level` (`id`, `level`) VALUES (1,140);
            """;

    private static final String WRITES_DOWN = """
            #!/bin/sh
            echo "$(basename "$0") $*" >>"$CALLS"
            for argument; do case $argument in */*.sql) cat "$argument" >>"$CALLS" ;; esac; done
            [ "$(basename "$0")" = vtctldclient ] || cat >>"$CALLS"
            """;

    @TempDir Path folder;

    @Test
    void givesEachKeyspaceItsTablesAndTheShardedOneEmptyCopies() throws Exception {
        assertThat(run(DUMP)).isZero();

        var calls = Files.readString(folder.resolve("calls")).split("(?m)^(?=vtctldclient|mysql )");
        assertThat(List.of(calls)).satisfiesExactly(
                tables -> assertThat(tables).contains("--unsafe-allow-foreign-keys", "duebook_platform\n", "`identity`")
                        .doesNotContain("`invoice`", "SET @OLD"),
                references -> assertThat(references).contains("drop foreign key membership_workspace").doesNotContain("\n--"),
                view -> assertThat(view).contains("duebook_platform\ncreate view `jobrunr_jobs_stats` AS select count(0)")
                        .doesNotContain("DEFINER"),
                tables -> assertThat(tables).contains("duebook\n", "`invoice`").doesNotContain("`identity`"),
                copies -> assertThat(copies).contains("duebook\n", "`identity`").doesNotContain("`invoice`"),
                view -> assertThat(view).contains("duebook\ncreate view `jobrunr_jobs_stats`"),
                platform -> assertThat(platform).contains("ApplyVSchema", "platform-vschema.json duebook_platform"),
                sharded -> assertThat(sharded).contains("ApplyVSchema", "/vschema.json duebook\n"),
                rules -> assertThat(rules).contains("ApplyRoutingRules", "routing-rules.json"),
                rows -> assertThat(rows).contains("--host=gate.example --port=15306", "duebook_platform\nINSERT INTO `schema_level`")
                        .doesNotContain("secret"));
    }

    @Test
    void refusesATableThatNoFileNames() throws Exception {
        assertThat(run(DUMP.replace("`invoice`", "`harvest`"))).isEqualTo(1);

        assertThat(folder.resolve("calls")).doesNotExist();
        assertThat(folder.resolve("out")).content().contains("no vschema names the table harvest");
    }

    @Test
    void saysWhichSettingIsMissing() throws Exception {
        assertThat(run(DUMP, "VTGATE", "")).isEqualTo(2);

        assertThat(folder.resolve("out")).content().contains("VTGATE is not set");
    }

    /** An operator finds out what each flag is for. */
    @Test
    void everyFlagIsExplained() throws IOException {
        var readme = Files.readString(Path.of("helm/README.md"));

        assertThat(Files.readAllLines(FOLDER.resolve("vtgate.flags"))).isNotEmpty().allSatisfy(flag -> explained(readme, flag, "vtgate"));
        assertThat(Files.readAllLines(FOLDER.resolve("vttablet.flags"))).isNotEmpty()
                .allSatisfy(flag -> explained(readme, flag, "vttablet"));
        assertThat(readme).contains("**two replicas**");
    }

    @Test
    void theChartSaysWhatTheDatabaseIs() {
        var kind = Pattern.compile("name: DUEBOOK_DATABASE_KIND\\n\\s+value: vitess");

        assertThat(kind.matcher(Chart.render(Chart.VALUES.resolve("vitess.yaml"))).results()).as("web and jobs").hasSize(2);
        assertThat(Chart.render(Chart.MINIMAL)).doesNotContain("DUEBOOK_DATABASE_KIND");
    }

    private static void explained(String readme, String flag, String program) {
        assertThat(readme).containsPattern("\\| `" + flag.replaceFirst("=.*", "") + "` \\| (both|" + program + ") \\|");
    }

    private int run(String dump, String... overruled) throws Exception {
        var bin = Files.createDirectories(folder.resolve("bin"));
        for (var name : List.of("vtctldclient", "mysql")) {
            Files.setPosixFilePermissions(Files.writeString(bin.resolve(name), WRITES_DOWN), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        var command = new ProcessBuilder(FOLDER.resolve("apply").toString(), Files.writeString(folder.resolve("dump"), dump).toString());
        command.environment().putAll(Map.of(
                "PATH", bin + ":" + System.getenv("PATH"), "CALLS", folder.resolve("calls").toString(),
                "VTCTLD", "ctld.example:15304", "VTGATE", "gate.example:15306", "VTGATE_USER", "duebook", "VTGATE_PASSWORD", "secret"));
        if (overruled.length > 0) {
            command.environment().put(overruled[0], overruled[1]);
        }
        return command.redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile()).start().waitFor();
    }
}
