package com.duebook.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.audit.chain.Entry;
import com.duebook.audit.chain.ExportedHead;
import com.duebook.audit.chain.Seal;
import com.duebook.audit.chain.StoredEntry;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** S-14: what is done to a journal behind Duebook's back is found and named, with the first entry concerned. */
@IntegrationTest
class VerifyAuditTest {

    private static final int ENTRIES = 10_000;
    private static final int AT_ONCE = 500;
    private static final byte[] MASTER_KEY = new byte[32];
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired TestWorkspaces workspaces;
    @Autowired Tenancy tenancy;
    @Autowired Journal journal;
    @Autowired DataSource source;
    @Autowired TransactionTemplate transaction;
    @Autowired Environment environment;
    @TempDir Path folder;

    @Test
    void namesEachOfTheFiveManipulationsAndWhereItBegins() throws IOException {
        var whole = journalOf("Whole", ENTRIES);
        var edited = journalOf("Edited", ENTRIES);
        var deleted = journalOf("Deleted", ENTRIES);
        var swapped = journalOf("Swapped", ENTRIES);
        var cut = journalOf("Cut", ENTRIES);
        var emptied = journalOf("Emptied", ENTRIES);
        assertThat(said(List.of())).contains(whole + ": verified up to entry " + ENTRIES,
                edited + ": verified up to entry " + ENTRIES);

        manipulate("update audit_entry set details = replace(details, '4711', '9') where tenant_id = ? and position = 4711",
                edited);
        manipulate("delete from audit_entry where tenant_id = ? and position in (5000, 5001)", deleted);
        swap(swapped, 3000, 7000);
        manipulate("delete from audit_entry where tenant_id = ? and position > 9990", cut);
        manipulate("delete from audit_entry where tenant_id = ?", emptied);

        assertThat(said(List.of())).contains(
                whole + ": verified up to entry 10000",
                edited + ": EDITED: entry 4711 says something else than when it was written",
                deleted + ": DELETED: entries are missing from 5000 on",
                swapped + ": SWAPPED: entry 3000 stands in another one's place",
                cut + ": TAIL CUT: the entries from 9991 to the end are missing",
                emptied + ": ALL DELETED: no entry is left");
        assertThat(run(List.of()).code()).isEqualTo(1);
    }

    /** Whoever can write to one table can write to the other: then only what was exported tells. */
    @Test
    void findsInTheExportedHeadsWhatTheDatabaseCannotShow() throws IOException {
        var cut = journalOf("Cut", 100);
        var emptied = journalOf("Emptied", 100);
        var rewritten = journalOf("Rewritten", 100);
        var heads = List.of(head(cut), head(emptied), head(rewritten));
        moveHeadTo(cut, 90);
        manipulate("delete from audit_entry where tenant_id = ? and position > 90", cut);
        manipulate("delete from audit_entry where tenant_id = ?", emptied);
        manipulate("delete from audit_head where tenant_id = ?", emptied);
        rewrite(rewritten, 40);

        assertThat(said(List.of())).contains(cut + ": verified up to entry 90",
                rewritten + ": verified up to entry 100").noneMatch(line -> line.startsWith(emptied.toString()));

        assertThat(said(heads)).contains(
                cut + ": TAIL CUT: the entries from 91 to the end are missing",
                emptied + ": ALL DELETED: no entry is left",
                rewritten + ": REWRITTEN: the chain up to entry 100 is not the one whose head was exported");
    }

    @Test
    void knowsRowsThatWereMovedUpOverAGap() throws IOException {
        var moved = journalOf("Moved", 60);
        var neighbours = journalOf("Neighbours", 60);
        manipulate("delete from audit_entry where tenant_id = ? and position = 30", moved);
        manipulate("update audit_entry set position = position - 1 where tenant_id = ? and position > 30 order by position",
                moved);
        swap(neighbours, 20, 21);

        assertThat(said(List.of())).anySatisfy(line -> assertThat(line)
                .startsWith(moved + ": DELETED: entries are missing from 30 on"))
                .contains(neighbours + ": SWAPPED: entry 20 stands in another one's place");
    }

    @Test
    void refusesAnExportedHeadThatSomebodyElseSigned() throws IOException {
        var whole = journalOf("Whole", 3);
        var head = head(whole);
        var forged = new ExportedHead(whole, DAY, head.position(), head.hash(), "0".repeat(64));

        assertThat(run(List.of(forged)).lines()).anyMatch(line -> line.startsWith("FORGED") && line.contains(whole.toString()));
        assertThat(run(List.of(head)).lines()).noneMatch(line -> line.startsWith("FORGED"));
    }

    @Test
    void findsHeadsInLogsOfAnyFormat() {
        var head = ExportedHead.signed(Ids.next(), DAY, 7, "ab".repeat(32), new byte[32]);

        assertThat(ExportedHead.in("2026-11-21T02:00Z INFO heads : " + head.line())).contains(head);
        assertThat(ExportedHead.in("{\"message\":\"" + head.line().replace("\"", "\\\"") + "\"}")).contains(head);
        assertThat(ExportedHead.in("something else")).isEmpty();
    }

    private UUID journalOf(String name, int entries) {
        var workspace = workspaces.open(name);
        for (var at = 0; at < entries; at += AT_ONCE) {
            var first = at;
            workspaces.in(workspace, () -> {
                for (var i = first; i < Math.min(entries, first + AT_ONCE); i++) {
                    journal.record(AuditEvent.INVOICE_ISSUED, Ids.next(), Details.none().with(Fact.NUMBER, "N" + (i + 1)));
                }
                return true;
            });
        }
        return workspace;
    }

    private record Outcome(int code, List<String> lines) {}

    private List<String> said(List<ExportedHead> heads) throws IOException {
        return run(heads).lines().stream().map(line -> line.replace("workspace ", "")).toList();
    }

    private Outcome run(List<ExportedHead> heads) throws IOException {
        var file = Files.write(folder.resolve("heads.log"), heads.stream().map(ExportedHead::line).toList());
        var bytes = new ByteArrayOutputStream();
        var variables = new HashMap<String, String>();
        variables.put("DUEBOOK_DATABASE_URL", environment.getRequiredProperty("duebook.database.url"));
        variables.put("DUEBOOK_DATABASE_USER", environment.getRequiredProperty("duebook.database.user"));
        variables.put("DUEBOOK_DATABASE_PASSWORD", environment.getRequiredProperty("duebook.database.password"));
        variables.put("DUEBOOK_MASTER_KEY", Base64.getEncoder().encodeToString(MASTER_KEY));
        var code = new VerifyAudit(variables, new PrintStream(bytes, true, StandardCharsets.UTF_8)).run(List.of(file));
        return new Outcome(code, bytes.toString(StandardCharsets.UTF_8).lines().toList());
    }

    private ExportedHead head(UUID workspace) {
        var last = entries(workspace).getLast();
        return ExportedHead.signed(workspace, DAY, last.position(), last.hash(), ExportedHead.key(MASTER_KEY));
    }

    private void swap(UUID workspace, long one, long other) {
        var update = "update audit_entry set position = ? where tenant_id = ? and position = ?";
        past(() -> {
            sql(update).params(Arrays.asList(0L, Ids.bytes(workspace), one)).update();
            sql(update).params(Arrays.asList(one, Ids.bytes(workspace), other)).update();
            sql(update).params(Arrays.asList(other, Ids.bytes(workspace), 0L)).update();
        });
    }

    private void moveHeadTo(UUID workspace, long position) {
        var entry = entries(workspace).get((int) position - 1);
        past(() -> sql("update audit_head set position = ?, hash = ? where tenant_id = ?")
                .params(Arrays.asList(position, HexFormat.of().parseHex(entry.hash()), Ids.bytes(workspace))).update());
    }

    /** Changes one entry and every hash after it, as the product itself would have made them. */
    private void rewrite(UUID workspace, long from) {
        var previous = "";
        for (var entry : entries(workspace)) {
            if (entry.position() >= from) {
                var lie = new Entry(workspace, entry.position(), entry.atMicros(), entry.actorKind(), entry.actor(),
                        entry.event(), entry.subject(), "{}", previous, "");
                var hash = Seal.of(lie);
                var before = previous;
                past(() -> sql("""
                                update audit_entry set details = '{}', previous = ?, hash = ?
                                where tenant_id = ? and position = ?""")
                        .params(Arrays.asList(HexFormat.of().parseHex(before), HexFormat.of().parseHex(hash),
                                Ids.bytes(workspace), entry.position()))
                        .update());
                previous = hash;
            } else {
                previous = entry.hash();
            }
        }
        moveHeadTo(workspace, entries(workspace).size());
    }

    private List<Entry> entries(UUID workspace) {
        return sql("select * from audit_entry where tenant_id = ? order by position").param(Ids.bytes(workspace))
                .query((row, number) -> StoredEntry.read(row)).list();
    }

    private void manipulate(String statement, UUID workspace) {
        past(() -> sql(statement).param(Ids.bytes(workspace)).update());
    }

    private void past(Runnable work) {
        tenancy.onPlatform(() -> transaction.execute(status -> {
            work.run();
            return true;
        }));
    }

    /** Past all walls. */
    private JdbcClient.StatementSpec sql(String statement) {
        return JdbcClient.create(source).sql(statement);
    }
}
