--liquibase formatted sql

--changeset duebook:0001-jobs-work-item
--comment: platform table; the workspace is named workspace_id because it is no tenant's row
create table if not exists work_item (
    id           binary(16)   not null,
    workspace_id binary(16)   not null,
    kind         varchar(60)  not null,
    subject      varchar(100) not null,
    state        varchar(10)  not null,
    due_at       datetime(6)  not null,
    attempts     int          not null,
    fence        int          not null,
    last_error   varchar(500),
    primary key (id),
    unique key work_item_once (workspace_id, kind, subject),
    key work_item_due (state, due_at),
    -- whose turn it is, while more is due than is taken at once
    key work_item_share (state, workspace_id, due_at),
    constraint work_item_state check (state in ('WAITING', 'RUNNING', 'PARKED'))
) engine = InnoDB default charset = utf8mb4;
