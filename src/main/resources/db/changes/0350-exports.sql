--liquibase formatted sql

--changeset duebook:0350-exports-order
--comment: lists that somebody asked to have written down in the background; the file is a document of the same id
create table if not exists export_order (
    tenant_id  binary(16)   not null,
    -- the task that writes it
    id         binary(16)   not null,
    member_id  binary(16)   not null,
    -- as they were called
    asked_by   varchar(120) not null,
    list       varchar(40)  not null,
    -- JSON: what the address says
    filter     text         not null,
    name       varchar(200) not null,
    -- the same as the file says it
    narrowed   text         not null,
    format     varchar(8)   not null,
    language   varchar(20)  not null,
    -- when it was asked for
    row_count  bigint       not null,
    asked_at   datetime(6)  not null,
    -- when it was written, or could not be
    over_at    datetime(6)  null,
    seen_at    datetime(6)  null,
    -- of the file; null while there is none
    expires_at datetime(6)  null,
    primary key (tenant_id, id),
    key export_order_member (tenant_id, member_id, asked_at),
    constraint export_order_task foreign key (tenant_id, id) references task (tenant_id, id)
) engine = InnoDB default charset = utf8mb4;
