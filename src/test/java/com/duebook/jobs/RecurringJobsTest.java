package com.duebook.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import com.duebook.node.NodeRole;
import com.duebook.time.RecurringList;
import java.util.List;
import java.util.Map;
import org.jobrunr.jobs.RecurringJob;
import org.jobrunr.jobs.mappers.JobMapper;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jobrunr.storage.InMemoryStorageProvider;
import org.jobrunr.utils.mapper.jackson3.Jackson3JsonMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecurringJobsTest {

    final InMemoryStorageProvider store = new InMemoryStorageProvider();
    final JobRequestScheduler scheduler = new JobRequestScheduler(store);

    @BeforeEach
    void anEarlierVersion() {
        store.setJobMapper(new JobMapper(new Jackson3JsonMapper()));
        scheduler.scheduleRecurrently("former", "0 0 * * *", new DrainWork());
        scheduler.scheduleRecurrently("drain-work", "0 0 * * *", new DrainWork());
    }

    @Test
    void registersWhatIsListedAsItIsListedAndForgetsTheRest() {
        jobs("drain-work", NodeRole.ALL).register();

        assertThat(store.getRecurringJobs()).extracting(RecurringJob::getId, RecurringJob::getScheduleExpression)
                .containsExactly(tuple("drain-work", "*/30 * * * * *"));
    }

    @Test
    void leavesThemToOthersWhereNoJobsRun() {
        jobs("drain-work", NodeRole.WEB).register();

        assertThat(store.getRecurringJobs()).extracting(RecurringJob::getId).containsExactlyInAnyOrder("former", "drain-work");
    }

    @Test
    void isNotStartedWithAJobThatIsNotListed() {
        assertThatIllegalStateException().isThrownBy(() -> jobs("another", NodeRole.ALL)).withMessageContaining("drain-work");
    }

    private RecurringJobs jobs(String listed, NodeRole role) {
        return new RecurringJobs(scheduler, store, List.of(RecurringJobs.drainWork()),
                new RecurringList(Map.of(listed, "*/30 * * * * *"), List.of(), Map.of(), Map.of()), role);
    }
}
