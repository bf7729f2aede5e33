package com.duebook.audit.verify;

import com.duebook.audit.chain.ChainFault;
import com.duebook.audit.chain.ExportedHead;
import com.duebook.audit.chain.WrongRow;
import com.duebook.problem.CannotStart;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Checks every workspace's journal, and its books against it. It only reads; the database is the one that the usual variables name, or the
 * embedded one of a running Duebook.
 *
 * <p>Ends with 0 when all is well, 1 when something was done to a journal, 2 when it could not look.
 */
public final class VerifyAudit {

    private final Map<String, String> environment;
    private final PrintStream out;

    VerifyAudit(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    /** @param files with exported heads, such as the operator's logs */
    public static void main(String[] files) {
        System.exit(new VerifyAudit(System.getenv(), System.out)
                .run(Arrays.stream(files).map(Path::of).toList()));
    }

    int run(List<Path> files) {
        try {
            var exported = exported(files);
            var forged = forged(exported);
            return check(exported) && forged == 0 ? 0 : 1;
        } catch (SQLException | IOException e) {
            out.println("The journals could not be read: " + e.getMessage());
            return 2;
        } catch (CannotStart e) {
            out.println(e.getMessage());
            return 2;
        }
    }

    private boolean check(List<ExportedHead> exported) throws SQLException {
        try (var journals = new Journals(
                url(), environment.getOrDefault("DUEBOOK_DATABASE_USER", "root"),
                environment.getOrDefault("DUEBOOK_DATABASE_PASSWORD", ""))) {
            var findings = journals.check(exported);
            findings.forEach(this::say);
            var bad = findings.values().stream().filter(finding -> !finding.isGood()).count();
            out.printf("%d journals, %d entries, %d exported heads: %s%n", findings.size(),
                    findings.values().stream().mapToLong(Journals.Finding::entries).sum(), exported.size(),
                    bad == 0 ? "all is well" : bad + " were manipulated");
            return bad == 0;
        }
    }

    private void say(UUID workspace, Journals.Finding finding) {
        finding.books().forEach(row -> out.printf("workspace %s: BOOKS: %s%n", workspace, words(row)));
        if (finding.faults().isEmpty()) {
            out.printf("workspace %s: verified up to entry %d%n", workspace, finding.entries());
        } else {
            out.printf("workspace %s: %s%n", workspace,
                    finding.faults().stream().map(VerifyAudit::words).collect(Collectors.joining(", ")));
        }
    }

    private static String words(ChainFault fault) {
        return switch (fault.manipulation()) {
            case EDITED -> "EDITED: entry " + fault.position() + " says something else than when it was written";
            case DELETED -> "DELETED: entries are missing from " + fault.position() + " on";
            case SWAPPED -> "SWAPPED: entry " + fault.position() + " stands in another one's place";
            case TAIL_CUT -> "TAIL CUT: the entries from " + fault.position() + " to the end are missing";
            case ALL_DELETED -> "ALL DELETED: no entry is left";
            case REWRITTEN -> "REWRITTEN: the chain up to entry " + fault.position()
                    + " is not the one whose head was exported";
            case HEAD_CHANGED -> "HEAD CHANGED: the row of the head does not belong to the last entry, "
                    + fault.position();
        };
    }

    private static String words(WrongRow row) {
        return "%s of %s is %d, which is not %s".formatted(row.table(), row.row(), row.stored(), switch (row.reason()) {
            case CHANGED -> "what the journal sealed";
            case NOT_AS_SEALED -> "how many entries were written, or not those that the journal tells of";
            case NOT_THE_LEDGERS -> "what the ledger adds up to";
        });
    }

    private static List<ExportedHead> exported(List<Path> files) throws IOException {
        var exported = new ArrayList<ExportedHead>();
        for (var file : files) {
            try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
                lines.map(ExportedHead::in).flatMap(Optional::stream).forEach(exported::add);
            }
        }
        return exported;
    }

    private long forged(List<ExportedHead> exported) {
        var keys = List.of("DUEBOOK_MASTER_KEY", "DUEBOOK_PREVIOUS_MASTER_KEY").stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(key -> !key.isBlank())
                .map(key -> ExportedHead.key(Base64.getDecoder().decode(key.strip())))
                .toList();
        if (keys.isEmpty() && !exported.isEmpty()) {
            out.println("The signatures of the exported heads were not checked: DUEBOOK_MASTER_KEY is not set.");
            return 0;
        }
        var forged = exported.stream().filter(head -> keys.stream().noneMatch(head::isSignedBy)).toList();
        forged.forEach(head -> out.printf("FORGED: the exported head of workspace %s of %s is not signed with this key%n",
                head.workspace(), head.date()));
        return forged.size();
    }

    private String url() {
        var given = environment.getOrDefault("DUEBOOK_DATABASE_URL", "");
        return given.isBlank() ? embedded() : given;
    }

    /** The server tells its port in its own command line, as Duebook started it. */
    private String embedded() {
        var folder = Path.of(environment.getOrDefault("DUEBOOK_DATABASE_FOLDER", ".duebook"));
        return pid(folder.resolve("mariadb.pid"))
                .flatMap(ProcessHandle::of)
                .flatMap(server -> server.info().arguments())
                .flatMap(arguments -> Arrays.stream(arguments).filter(it -> it.startsWith("--port=")).findFirst())
                .map(port -> "jdbc:mariadb://127.0.0.1:" + port.substring("--port=".length()) + "/duebook")
                .orElseThrow(() -> new CannotStart("No database is running in " + folder.toAbsolutePath()
                        + "; start Duebook, or set DUEBOOK_DATABASE_URL, _USER and _PASSWORD."));
    }

    private static Optional<Long> pid(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Long.valueOf(Files.readString(file).strip())) : Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
