package com.duebook.node;

import org.springframework.context.SmartLifecycle;

/** A step of this process's stop; steps of a higher phase come first. */
public abstract class ShutdownPhase implements SmartLifecycle {

    private final int phase;
    private volatile boolean running;

    protected ShutdownPhase(int phase) {
        this.phase = phase;
    }

    /** Returns when the next step may begin. */
    protected abstract void leave();

    @Override
    public final void start() {
        running = true;
    }

    @Override
    public final void stop() {
        running = false;
        leave();
    }

    /** The tests pause a context that they may need again. */
    @Override
    public final boolean isPauseable() {
        return false;
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    @Override
    public final int getPhase() {
        return phase;
    }
}
