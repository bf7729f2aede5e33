package com.duebook.messaging;

import com.duebook.jobs.WorkQueue;
import com.duebook.smtp.Postman;
import com.duebook.smtp.SinkPostman;
import com.duebook.support.IntegrationTest;
import com.duebook.support.SmtpSink;
import com.duebook.support.StandIns;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.TenantJdbc;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Thousands of mails of two workspaces, and what became of them. */
@IntegrationTest
abstract class MailStory {

    @Autowired Outbox outbox;
    @Autowired WorkQueue queue;
    @Autowired TestClock clock;
    @Autowired TestWorkspaces workspaces;
    @Autowired TenantJdbc jdbc;
    @Autowired StandIns standIns;

    final SmtpSink sink = new SmtpSink();
    MortalPostman postman;

    UUID acme = UUID.randomUUID();
    UUID bolt = UUID.randomUUID();

    @BeforeEach
    void twoWorkspaces() {
        clock.reset();
        postman = new MortalPostman(SinkPostman.to(sink, clock), clock);
        standIns.put(Postman.class, postman);
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
    }

    @AfterEach
    void stop() throws IOException {
        sink.close();
    }

    void add(UUID workspace, List<String> addresses) {
        workspaces.in(workspace, () -> {
            addresses.forEach(to -> outbox.add(mail(to)));
            return true;
        });
    }

    static OutgoingMail mail(String to) {
        return OutgoingMail.of("story:" + to, to, Locale.ENGLISH, "known-address",
                Map.of("link", "https://duebook.example/login"));
    }

    static List<String> addresses(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> name + "-" + i + "@example.com").toList();
    }

    /** How many mails are in which state. */
    Map<MailState, Long> states(UUID workspace) {
        return workspaces.in(workspace, () -> jdbc.sql("""
                        select state, count(*) as mails from mail where tenant_id = :tenant group by state""")
                .query((row, number) -> Map.entry(MailState.valueOf(row.getString("state")), row.getLong("mails")))
                .list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Map<MailProblem, Long> problems(UUID workspace) {
        return workspaces.in(workspace, () -> jdbc.sql("""
                        select problem, count(*) as mails from mail where tenant_id = :tenant and problem is not null
                        group by problem""")
                .query((row, number) -> Map.entry(MailProblem.valueOf(row.getString("problem")), row.getLong("mails")))
                .list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
