--liquibase formatted sql

--changeset duebook:0019-workspace-member-preference
create table if not exists member_preference (
    tenant_id binary(16)    not null,
    member_id binary(16)    not null,
    name      varchar(60)   not null,
    value     text          not null,
    primary key (tenant_id, member_id, name),
    constraint member_preference_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;
