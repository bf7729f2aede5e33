package com.duebook.jobs;

import com.duebook.tenancy.Tenancy;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A task that does what a test says. */
@Component
class SampleTask extends TaskWork {

    static final String KIND = "test.sample";

    private final Tenancy tenancy;
    final AtomicInteger runs = new AtomicInteger();
    volatile Supplier<String> work = () -> "done";
    volatile @Nullable UUID workspace;

    SampleTask(Tasks tasks, Tenancy tenancy) {
        super(tasks);
        this.tenancy = tenancy;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    protected String run(UUID task, Progress progress) {
        runs.incrementAndGet();
        workspace = tenancy.tenant();
        progress.report(30, 40);
        return work.get();
    }
}
