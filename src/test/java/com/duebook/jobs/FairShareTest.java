package com.duebook.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** T-11 at the queue: one workspace with 50,000 items, and others with a few. */
@IntegrationTest
class FairShareTest {

    private static final int MANY = 50_000;
    private static final Set<String> KINDS = Set.of("test.fair");

    @Autowired WorkItems items;
    @Autowired WorkClaims claims;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @Autowired Tenancy tenancy;
    @Autowired JdbcTemplate jdbc;
    @Autowired JdbcClient client;
    @Autowired TransactionTemplate transaction;

    UUID large;
    UUID small;
    Instant now;

    @BeforeEach
    void aLongQueue() {
        clock.reset();
        now = clock.instant();
        large = workspaces.open("Large");
        small = workspaces.open("Small");
        add(large, MANY, now.minusSeconds(60));
    }

    @Test
    void handsOutAnothersItemWithTheNextClaim() {
        add(small, 1, now);

        assertThat(claim(24)).hasSize(24).element(0).returns(small, WorkItem::workspace);
    }

    @Test
    void isNotWokenByWhatOnlyANewerVersionCanDo() {
        assertThat(tenancy.onPlatform(() -> claims.anyDue(now, KINDS))).isTrue();
        assertThat(tenancy.onPlatform(() -> claims.anyDue(now, Set.of("test.other")))).isFalse();
        assertThat(tenancy.onPlatform(() -> claims.anyDue(now, Set.of()))).isFalse();
    }

    @Test
    void partsAClaimAmongAllWhoWait() {
        add(small, 100, now.minusSeconds(1));
        add(workspaces.open("Third"), 2, now.minusSeconds(1));

        var shares = claim(24).stream().collect(Collectors.groupingBy(WorkItem::workspace, Collectors.counting()));

        assertThat(shares.values()).containsExactlyInAnyOrder(11L, 11L, 2L);
    }

    @Test
    void servesEverybodyWithinAFewClaims() {
        var others = IntStream.range(0, 40).mapToObj(i -> workspaces.open("W" + i)).toList();
        others.forEach(other -> add(other, 3, now.minusSeconds(1)));

        var served = IntStream.range(0, 10).mapToObj(i -> claim(24)).flatMap(List::stream)
                .map(WorkItem::workspace).collect(Collectors.toSet());

        assertThat(served).containsAll(others);
    }

    @Test
    void readsFewRowsHoweverLongTheQueueIs() {
        add(small, 1, now);
        tenancy.onPlatform(() -> transaction.execute(status -> jdbc.queryForList("analyze table work_item")));

        var read = rowsRead(() -> claim(24));

        assertThat(read).isLessThan(600);
    }

    @Test
    void renewsReleasesAndAbandonsWhatIsStillItsOwn() {
        var mine = claim(3);
        assertThat(tenancy.onPlatform(() -> items.renew(mine, now.plusSeconds(20)))).isTrue();
        now = now.plusSeconds(40);
        assertThat(claim(24)).as("renewed").doesNotContainAnyElementsOf(mine).noneMatch(WorkItem::lost);
        now = now.plusSeconds(11);

        var taken = claim(WorkClaims.CANDIDATES + mine.size()).stream().filter(WorkItem::lost).toList();

        assertThat(taken).extracting(WorkItem::id).containsAll(mine.stream().map(WorkItem::id).toList());
        assertThat(tenancy.onPlatform(() -> items.renew(mine, now))).as("refused by its fence").isFalse();
        tenancy.onPlatform(() -> {
            items.release(taken, now);
            return true;
        });
        assertThat(taken).noneMatch(item -> tenancy.onPlatform(() -> items.isHeld(item)));
    }

    private List<WorkItem> claim(int most) {
        return tenancy.onPlatform(() -> claims.claim(now, KINDS, most, true)).taken();
    }

    /** What the server itself counts for this session: each step along an index or a table. */
    private long rowsRead(Runnable work) {
        return tenancy.onPlatform(() -> transaction.execute(status -> {
            jdbc.execute("flush status");
            work.run();
            return client.sql("show session status like 'Handler\\_read%'")
                    .query((row, number) -> row.getLong(2)).list().stream().mapToLong(Long::longValue).sum();
        }));
    }

    private void add(UUID workspace, int count, Instant due) {
        tenancy.onPlatform(() -> transaction.execute(status -> jdbc.batchUpdate("""
                        insert into work_item (id, workspace_id, kind, subject, state, due_at, attempts, fence)
                        values (?, ?, 'test.fair', ?, 'WAITING', ?, 0, 0)""",
                IntStream.range(0, count).mapToObj(i -> new Object[] {
                    Ids.bytes(Ids.next()), Ids.bytes(workspace), "item " + i,
                    Timestamp.from(due.plus(Duration.ofNanos(1000L * i)))}).toList())));
    }
}
