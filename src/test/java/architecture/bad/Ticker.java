package architecture.bad;

import java.util.Timer;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jobrunr.scheduling.BackgroundJobRequest;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.springframework.scheduling.TaskScheduler;

/** One way of doing something again and again in each method. */
class Ticker {

    void executor() {
        Executors.newSingleThreadScheduledExecutor().scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    void timer() {
        new Timer();
    }

    void spring(TaskScheduler scheduler) {
        scheduler.schedule(this::tick, trigger -> null);
    }

    void jobRunr(JobRequestScheduler scheduler) {
        scheduler.scheduleRecurrently("tick", "* * * * *", null);
        BackgroundJobRequest.createRecurrently(null);
    }

    void loop() throws InterruptedException {
        while (true) {
            Thread.sleep(1);
        }
    }

    private void tick() {}
}
