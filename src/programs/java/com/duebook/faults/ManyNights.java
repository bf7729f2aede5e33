package com.duebook.faults;

import com.duebook.client.Sql;
import com.duebook.cluster.Cluster;
import com.duebook.cluster.Company;
import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Stage;
import com.duebook.cluster.Store;
import com.duebook.cluster.Wait;
import com.duebook.cluster.load.Books;
import com.duebook.workspace.night.StartNights;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jobrunr.jobs.mappers.JobMapper;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jobrunr.storage.StorageProviderUtils.DatabaseOptions;
import org.jobrunr.storage.sql.common.SqlStorageProviderFactory;
import org.jobrunr.utils.mapper.jackson3.Jackson3JsonMapper;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** J-09: three nodes for work are told at the same moment that the night has come, for many workspaces, night after night. */
final class ManyNights implements Fault {

    private static final List<String> NODES = List.of("jobs-1", "jobs-2", "jobs-3");
    private static final int MOST_RECURRING = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Override
    public String name() {
        return "J-09";
    }

    @Override
    public void run(Stage stage, FaultTable table) throws Exception {
        var workspaces = stage.size(500, 100);
        var ticks = stage.size(200, 20);
        try (var cluster = Cluster.prepare(stage.folder(), stage.app(), stage.store("nights"), 0);
                var connection = cluster.store().connect()) {
            watch(connection);
            for (var number = 0; number < workspaces; number++) {
                Company.open(connection, "Sleeper " + number, 0);
            }
            cluster.mend(NODES);
            var kinds = 0L;
            var notOnce = 0L;
            var late = 0;
            for (var tick = 0; tick < ticks; tick++) {
                late += night(cluster.store(), connection, workspaces) ? 0 : 1;
                var sql = new Sql(connection);
                kinds = sql.number("select count(distinct kind) from night_seen");
                notOnce += workspaces * kinds - sql.number("select count(*) from (select 1 from night_seen group by workspace_id, kind"
                        + " having count(*) = 1) once");
            }
            var recurring = new Books(cluster.store()).number("select count(*) from jobrunr_recurring_jobs");
            table.add("%d nights of %d workspaces, begun by three nodes at once".formatted(ticks, workspaces), String.valueOf(ticks),
                    "each workspace's work done once; at most %d recurring jobs".formatted(MOST_RECURRING),
                    "%d kinds of work, %d not once, %d nights not done in time, %d recurring jobs".formatted(kinds, notOnce, late,
                            recurring),
                    kinds > 0 && notOnce == 0 && late == 0 && recurring > 0 && recurring <= MOST_RECURRING);
        }
    }

    /** @return whether all of it was done in time */
    private static boolean night(Store store, Connection connection, int workspaces) throws Exception {
        var sql = new Sql(connection);
        sql.run("truncate table night_seen");
        sql.run("update workspace_night set night = '2000-01-01'");
        sql.run("update workspace set night_done_on = '2000-01-01'");
        begin(store);
        return Wait.until(PATIENCE, () -> sql.number("select count(*) from workspace where night_done_on > '2000-01-01'") >= workspaces
                && sql.number("select count(*) from work_item where kind = 'nights.begin'") == 0
                && sql.number(
                        "select count(*) from jobrunr_jobs where state in ('ENQUEUED', 'PROCESSING') and jobSignature like '%NightRun%'")
                        == 0);
    }

    /** As the hour does, but for each of the nodes. */
    private static void begin(Store store) {
        var account = store.account();
        var jobs = SqlStorageProviderFactory.using(new DriverManagerDataSource(account.url(), account.user(), account.password()), "",
                DatabaseOptions.SKIP_CREATE);
        jobs.setJobMapper(new JobMapper(new Jackson3JsonMapper()));
        new JobRequestScheduler(jobs).enqueue(IntStream.range(0, NODES.size()).mapToObj(each -> new StartNights()));
        jobs.close();
    }

    /** A mark says only that it was done, so the database itself notes how often. */
    private static void watch(Connection connection) throws Exception {
        var sql = new Sql(connection);
        sql.run("create table night_seen (id bigint auto_increment primary key, workspace_id binary(16) not null, kind varchar(60) not null)");
        for (var event : List.of("insert", "update")) {
            sql.run("create trigger night_" + event + " after " + event + " on workspace_night for each row insert into night_seen"
                    + " (workspace_id, kind) select new.workspace_id, new.kind from dual where new.night > '2000-01-01'");
        }
    }
}
