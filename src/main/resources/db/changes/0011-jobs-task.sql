--liquibase formatted sql

--changeset duebook:0011-jobs-task
create table if not exists task (
    tenant_id   binary(16)   not null,
    id          binary(16)   not null,
    version     bigint       not null,
    kind        varchar(60)  not null,
    title       varchar(200) not null,
    state       varchar(10)  not null,
    done        bigint       not null,
    total       bigint       not null,
    result      varchar(2000),
    started_by  varchar(120) not null,
    created_at  datetime(6)  not null,
    started_at  datetime(6),
    finished_at datetime(6),
    primary key (tenant_id, id),
    key task_newest (tenant_id, kind, created_at),
    constraint task_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;
