-- The superiors' own forms: the blank form as it came, what its cells and columns were bound to, and when it was filled.

-- A blank form never changes; kept apart, so that a new binding does not copy it into the change record.
create table report_file (
    community_id bigint       not null,
    id           bigint       not null,
    name         varchar(255) not null,
    digest       varchar(64)  not null, -- SHA-256 of the file
    content      text         not null, -- base64
    constraint report_file_pk primary key (community_id, id)
);

create table report_form (
    community_id bigint       not null,
    id           bigint       not null,
    file_id      bigint       not null,
    name         varchar(80)  not null,
    recipient    varchar(80)  not null default '',
    due_at       varchar(5)   not null default '', -- 'HH:mm'; blank: any time of the day
    weekdays     varchar(7)   not null,            -- '1234567': every day, Monday first
    bindings     text         not null,            -- a line each
    constraint report_form_pk primary key (community_id, id),
    constraint report_form_file_fk foreign key (community_id, file_id) references report_file (community_id, id)
);

create table report_filled (
    community_id bigint       not null,
    id           bigint       not null,
    form_id      bigint       not null,
    filled_for   date         not null,
    noted_at     timestamp    not null,
    actor        varchar(60)  not null,
    file_name    varchar(255) not null,
    digest       varchar(64)  not null, -- of the file that was written
    constraint report_filled_pk primary key (community_id, id),
    constraint report_filled_form_fk foreign key (community_id, form_id) references report_form (community_id, id)
);
create index report_filled_day_ix on report_filled (community_id, filled_for);
