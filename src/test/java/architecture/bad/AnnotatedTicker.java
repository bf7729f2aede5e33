package architecture.bad;

import org.jobrunr.jobs.annotations.Recurring;
import org.springframework.scheduling.annotation.Scheduled;

class AnnotatedTicker {

    @Scheduled(fixedDelay = 1)
    void spring() {}

    @Recurring(cron = "* * * * *")
    void jobRunr() {}
}
