package com.duebook.jobs.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import com.duebook.node.NodeRole;
import com.duebook.time.RecurringList;
import java.util.List;
import java.util.Map;
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
        scheduler.scheduleRecurrently("former", "0 0 * * *", new Tick());
        scheduler.scheduleRecurrently("tick", "0 0 * * *", new Tick());
    }

    @Test
    void registersWhatIsListedAsItIsListedAndForgetsTheRest() {
        jobs("tick", NodeRole.ALL).register();

        assertThat(store.getRecurringJobs())
                .extracting(org.jobrunr.jobs.RecurringJob::getId, org.jobrunr.jobs.RecurringJob::getScheduleExpression)
                .containsExactly(tuple("tick", "*/30 * * * * *"));
    }

    @Test
    void leavesThemToOthersWhereNoJobsRun() {
        jobs("tick", NodeRole.WEB).register();

        assertThat(store.getRecurringJobs()).extracting(org.jobrunr.jobs.RecurringJob::getId).containsExactlyInAnyOrder("former", "tick");
    }

    @Test
    void isNotStartedWithAJobThatIsNotListed() {
        assertThatIllegalStateException().isThrownBy(() -> jobs("another", NodeRole.ALL)).withMessageContaining("tick");
    }

    private RecurringJobs jobs(String listed, NodeRole role) {
        return new RecurringJobs(scheduler, store, List.of(new RecurringJob("tick", new Tick())),
                new RecurringList(Map.of(listed, "*/30 * * * * *"), List.of(), Map.of(), Map.of()), role);
    }
}
