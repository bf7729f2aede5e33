--liquibase formatted sql

--changeset duebook:0090-imports-run
create table if not exists import_run (
    tenant_id  binary(16)   not null,
    id         binary(16)   not null,
    version    bigint       not null,
    kind       varchar(10)  not null,
    file_name  varchar(200) not null,
    -- which column is what, and how dates and decimals are written, as JSON; null until somebody agreed to it
    mapping    text,
    -- what it did, as JSON
    counts     text,
    -- the newest dry run, and the task that takes the rows in
    check_id   binary(16),
    task_id    binary(16),
    language   varchar(10)  not null,
    created_by varchar(120) not null,
    created_at datetime(6)  not null,
    primary key (tenant_id, id),
    key import_task (tenant_id, task_id),
    key import_check (tenant_id, check_id),
    key import_newest (tenant_id, created_at),
    constraint import_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0090-imports-file
--comment: apart from the run, so that a list of runs does not read files
create table if not exists import_file (
    tenant_id binary(16) not null,
    run_id    binary(16) not null,
    content   longblob   not null,
    -- its beginning and what we make of it, as JSON, since a guess has to read it all
    preview   longtext   not null,
    rejects   longblob,
    -- of the newest dry run, as JSON
    findings  longtext,
    -- so that nobody reads the files to know how large they are
    bytes     bigint as (length(content) + coalesce(length(rejects), 0)) stored,
    primary key (tenant_id, run_id),
    constraint import_file_run foreign key (tenant_id, run_id) references import_run (tenant_id, id)
) engine = InnoDB default charset = utf8mb4;
