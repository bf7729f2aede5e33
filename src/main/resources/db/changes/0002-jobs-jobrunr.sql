--liquibase formatted sql

--changeset duebook:0002-jobs-jobrunr-jobs
--comment: JobRunr's own tables, as its migrations would leave them; a test compares the two
create table if not exists jobrunr_jobs (
    id             char(36) character set ascii not null,
    version        int          not null,
    jobAsJson      mediumtext,
    jobSignature   varchar(512) not null,
    state          varchar(36)  not null,
    createdAt      datetime(6)  not null,
    updatedAt      datetime(6)  not null,
    scheduledAt    datetime(6),
    recurringJobId varchar(128),
    primary key (id),
    key jobrunr_state_idx (state),
    key jobrunr_job_signature_idx (jobSignature),
    key jobrunr_job_created_at_idx (createdAt),
    key jobrunr_job_scheduled_at_idx (scheduledAt),
    key jobrunr_job_rci_idx (recurringJobId),
    key jobrunr_jobs_state_updated_idx (state, updatedAt)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0002-jobs-jobrunr-recurring-jobs
create table if not exists jobrunr_recurring_jobs (
    id        char(128) character set ascii not null,
    version   int    not null,
    jobAsJson text   not null,
    createdAt bigint not null default 0,
    primary key (id),
    key jobrunr_recurring_job_created_at_idx (createdAt)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0002-jobs-jobrunr-servers
create table if not exists jobrunr_backgroundjobservers (
    id                         char(36) character set ascii not null,
    workerPoolSize             int           not null,
    pollIntervalInSeconds      int           not null,
    firstHeartbeat             datetime(6)   not null,
    lastHeartbeat              datetime(6)   not null,
    running                    int           not null,
    systemTotalMemory          bigint        not null,
    systemFreeMemory           bigint        not null,
    systemCpuLoad              numeric(3, 2) not null,
    processMaxMemory           bigint        not null,
    processFreeMemory          bigint        not null,
    processAllocatedMemory     bigint        not null,
    processCpuLoad             numeric(3, 2) not null,
    deleteSucceededJobsAfter   varchar(32),
    permanentlyDeleteJobsAfter varchar(32),
    name                       varchar(128),
    primary key (id),
    key jobrunr_bgjobsrvrs_fsthb_idx (firstHeartbeat),
    key jobrunr_bgjobsrvrs_lsthb_idx (lastHeartbeat)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0002-jobs-jobrunr-metadata
create table if not exists jobrunr_metadata (
    id        varchar(156) not null,
    name      varchar(92)  not null,
    owner     varchar(64)  not null,
    value     text         not null,
    createdAt datetime(6)  not null,
    updatedAt datetime(6)  not null,
    primary key (id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0002-jobs-jobrunr-counter
insert ignore into jobrunr_metadata (id, name, owner, value, createdAt, updatedAt)
values ('succeeded-jobs-counter-cluster', 'succeeded-jobs-counter', 'cluster', '0', utc_timestamp(6), utc_timestamp(6));

--changeset duebook:0002-jobs-jobrunr-migrations
--comment: stays empty; JobRunr asks that it is there
create table if not exists jobrunr_migrations (
    id          char(36) character set ascii not null,
    script      varchar(64) not null,
    installedOn varchar(29) not null,
    primary key (id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0002-jobs-jobrunr-stats
create or replace sql security invoker view jobrunr_jobs_stats as
select (select count(*) from jobrunr_jobs)                              as total,
       (select count(*) from jobrunr_jobs where state = 'AWAITING')     as awaiting,
       (select count(*) from jobrunr_jobs where state = 'SCHEDULED')    as scheduled,
       (select count(*) from jobrunr_jobs where state = 'ENQUEUED')     as enqueued,
       (select count(*) from jobrunr_jobs where state = 'PROCESSING')   as processing,
       (select count(*) from jobrunr_jobs where state = 'PROCESSED')    as processed,
       (select count(*) from jobrunr_jobs where state = 'FAILED')       as failed,
       (select count(*) from jobrunr_jobs where state = 'SUCCEEDED')    as succeeded,
       coalesce((select cast(value as decimal(10, 0)) from jobrunr_metadata
                 where id = 'succeeded-jobs-counter-cluster'), 0)       as allTimeSucceeded,
       (select count(*) from jobrunr_jobs where state = 'DELETED')      as deleted,
       (select count(*) from jobrunr_backgroundjobservers)              as nbrOfBackgroundJobServers,
       (select count(*) from jobrunr_recurring_jobs)                    as nbrOfRecurringJobs;
