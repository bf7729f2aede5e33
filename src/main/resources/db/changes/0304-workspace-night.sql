--liquibase formatted sql

--changeset duebook:0304-workspace-night
--comment: the last night that each kind of nightly work was done for; workspace.night_done_on says which one has come
create table if not exists workspace_night (
    workspace_id binary(16)  not null,
    kind         varchar(60) not null,
    night        date        not null,
    primary key (workspace_id, kind),
    constraint workspace_night_workspace foreign key (workspace_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;
