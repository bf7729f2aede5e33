package com.duebook.jobs.background;

record Tick() implements BackgroundJob {

    @Override
    public String kind() {
        return "tick";
    }

    @Override
    public Class<TickHandler> getJobRequestHandler() {
        return TickHandler.class;
    }
}
