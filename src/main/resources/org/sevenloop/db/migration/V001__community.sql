-- One community's memory. The same text runs on H2 and on PostgreSQL (and on distributed PostgreSQL):
-- every key between community tables contains community_id; no triggers, no cascades; ids from one sequence, taken in blocks.

create sequence entity_id start with 1000 increment by 100;

-- Reference tables: small, held by every station, never pointing at community tables.
create table unit (
    id          bigint       not null,
    parent_id   bigint,
    kind        varchar(24)  not null, -- its level follows from its kind
    name        varchar(120) not null,
    code        varchar(12),           -- official 12-digit code, levels 1 to 4
    sort_order  integer      not null default 0,
    closed_on   date,
    constraint unit_pk primary key (id),
    constraint unit_parent_fk foreign key (parent_id) references unit (id)
);
create index unit_parent_ix on unit (parent_id);

-- Community tables.
create table setting (
    community_id bigint       not null,
    id           bigint       not null,
    name         varchar(60)  not null,
    content      varchar(400) not null,
    constraint setting_pk primary key (community_id, id),
    constraint setting_name_uq unique (community_id, name)
);

create table household (
    community_id bigint       not null,
    id           bigint       not null,
    unit_id      bigint       not null,
    number       varchar(40)  not null default '', -- as the sheet numbers it within its unit; blank: told by address
    address      varchar(200) not null default '',
    tenure       varchar(12)  not null,            -- RESIDENT | TENANT
    head_name    varchar(80)  not null default '',
    note         varchar(400) not null default '',
    constraint household_pk primary key (community_id, id),
    constraint household_unit_fk foreign key (unit_id) references unit (id)
);
create index household_unit_ix on household (community_id, unit_id);

-- Who somebody is. Why the community cares stands beside it: residence, watch_case, stranded, reading.
create table person (
    community_id    bigint       not null,
    id              bigint       not null,
    name            varchar(80)  not null,
    pinyin          varchar(160) not null, -- 'shan xiong xin', for finding
    initials        varchar(40)  not null, -- 'sxx'
    sex             varchar(8)   not null, -- MALE | FEMALE | UNKNOWN
    birth_on        date,
    document_type   varchar(16)  not null, -- ID_CARD | PASSPORT | PERMIT | OTHER | NONE
    document_no     varchar(40)  not null default '',
    document_valid  boolean      not null, -- only a valid number tells who somebody is
    nationality     varchar(40)  not null default '',
    phone           varchar(40)  not null default '', -- known otherwise than by the lists beside it
    constraint person_pk primary key (community_id, id)
);
create index person_document_ix on person (community_id, document_no);
create index person_name_ix on person (community_id, name, id);
create index person_phone_ix on person (community_id, phone);

-- The household register: a person in a household.
create table residence (
    community_id     bigint       not null,
    id               bigint       not null,
    person_id        bigint       not null,
    household_id     bigint       not null,
    relation         varchar(40)  not null default '',
    phone            varchar(40)  not null default '',
    ethnicity        varchar(20)  not null default '',
    political_status varchar(40)  not null default '',
    note             varchar(400) not null default '',
    constraint residence_pk primary key (community_id, id),
    constraint residence_person_uq unique (community_id, person_id),
    constraint residence_person_fk foreign key (community_id, person_id) references person (community_id, id),
    constraint residence_household_fk foreign key (community_id, household_id) references household (community_id, id)
);
create index residence_household_ix on residence (community_id, household_id);
create index residence_phone_ix on residence (community_id, phone);

-- The watch list: a person on the four-colour board, with the facts that decide.
create table watch_case (
    community_id   bigint       not null,
    id             bigint       not null,
    person_id      bigint       not null,
    origin         varchar(24)  not null,
    origin_place   varchar(120) not null default '',
    returned_on    date,
    returned_text  varchar(60)  not null default '', -- as written, where no date could be read from it
    transport      varchar(40)  not null default '',
    transport_no   varchar(60)  not null default '',
    address        varchar(200) not null default '',
    unit_id        bigint,
    phone          varchar(40)  not null default '',
    celsius        numeric(3, 1),                    -- at registration
    reported       varchar(8)   not null,            -- YES | NO | UNKNOWN, as the next four
    cooperates     varchar(8)   not null,
    reachable      varchar(8)   not null,
    contact        varchar(8)   not null,
    symptoms       varchar(8)   not null,
    review         varchar(16)  not null,
    measure        varchar(24)  not null,
    owner_name     varchar(80)  not null default '',
    owner_phone    varchar(40)  not null default '',
    note           varchar(400) not null default '',
    registered_on  date         not null,
    released_on    date,
    release_why    varchar(200) not null default '',
    constraint watch_case_pk primary key (community_id, id),
    constraint watch_case_person_uq unique (community_id, person_id),
    constraint watch_case_person_fk foreign key (community_id, person_id) references person (community_id, id),
    constraint watch_case_unit_fk foreign key (unit_id) references unit (id)
);
create index watch_case_phone_ix on watch_case (community_id, phone);

-- What a deciding fact was before, so that any earlier day's colour can be told and explained.
create table watch_fact (
    community_id bigint       not null,
    id           bigint       not null,
    case_id      bigint       not null,
    fact         varchar(24)  not null,
    was          varchar(120) not null,
    becomes      varchar(120) not null,
    effective_on date         not null,
    noted_at     timestamp    not null,
    actor        varchar(60)  not null,
    why          varchar(200) not null default '',
    constraint watch_fact_pk primary key (community_id, id),
    constraint watch_fact_case_fk foreign key (community_id, case_id) references watch_case (community_id, id)
);
create index watch_fact_case_ix on watch_fact (community_id, case_id, id);

create table reading (
    community_id bigint        not null,
    id           bigint        not null,
    person_id    bigint        not null,
    taken_on     date          not null,
    period       varchar(8)    not null, -- MORNING | EVENING
    celsius      numeric(3, 1) not null,
    note         varchar(200)  not null default '',
    constraint reading_pk primary key (community_id, id),
    constraint reading_slot_uq unique (community_id, person_id, taken_on, period),
    constraint reading_person_fk foreign key (community_id, person_id) references person (community_id, id)
);
create index reading_day_ix on reading (community_id, taken_on, person_id);

create table stranded (
    community_id bigint       not null,
    id           bigint       not null,
    person_id    bigint       not null,
    phone        varchar(40)  not null default '',
    reason       varchar(120) not null default '',
    lodging      varchar(200) not null default '',
    needs        varchar(200) not null default '',
    note         varchar(400) not null default '',
    constraint stranded_pk primary key (community_id, id),
    constraint stranded_person_uq unique (community_id, person_id),
    constraint stranded_person_fk foreign key (community_id, person_id) references person (community_id, id)
);
create index stranded_phone_ix on stranded (community_id, phone);

create table push_item (
    community_id bigint       not null,
    id           bigint       not null,
    name         varchar(80)  not null,
    phone        varchar(40)  not null default '',
    document_no  varchar(40)  not null default '',
    document_valid boolean    not null,
    origin_place varchar(120) not null default '',
    arrived_on   date,
    address      varchar(200) not null default '',
    pushed_by    varchar(80)  not null default '',
    pushed_on    date,
    outcome      varchar(80)  not null default '',
    note         varchar(400) not null default '',
    done_on      date,
    done_by      varchar(60)  not null default '',
    constraint push_item_pk primary key (community_id, id)
);
create index push_item_phone_ix on push_item (community_id, phone);
create index push_item_document_ix on push_item (community_id, document_no);

create table checkpoint (
    community_id bigint       not null,
    id           bigint       not null,
    name         varchar(80)  not null,
    sealed       boolean      not null,
    required     smallint     not null default 2,
    place        varchar(200) not null default '',
    keeper_name  varchar(80)  not null default '',
    note         varchar(400) not null default '',
    sort_order   integer      not null default 0,
    constraint checkpoint_pk primary key (community_id, id),
    constraint checkpoint_name_uq unique (community_id, name)
);

create table shift (
    community_id  bigint      not null,
    id            bigint      not null,
    checkpoint_id bigint      not null,
    duty_on       date        not null,
    name          varchar(40) not null,
    starts        varchar(5)  not null default '', -- 'HH:mm'; an end not after the start is the next day's
    ends          varchar(5)  not null default '',
    required      smallint,                        -- null: as the checkpoint requires
    constraint shift_pk primary key (community_id, id),
    constraint shift_slot_uq unique (community_id, checkpoint_id, duty_on, name),
    constraint shift_checkpoint_fk foreign key (community_id, checkpoint_id) references checkpoint (community_id, id)
);
create index shift_day_ix on shift (community_id, duty_on);

create table duty (
    community_id bigint       not null,
    id           bigint       not null,
    shift_id     bigint       not null,
    worker_name  varchar(80)  not null,
    phone        varchar(40)  not null default '',
    work_unit    varchar(120) not null default '',
    role         varchar(40)  not null default '',
    sort_order   integer      not null default 0,
    constraint duty_pk primary key (community_id, id),
    constraint duty_shift_fk foreign key (community_id, shift_id) references shift (community_id, id)
);
create index duty_shift_ix on duty (community_id, shift_id);

-- Who answers for a unit or a household, with its history: an ended row stays.
create table responsibility (
    community_id bigint       not null,
    id           bigint       not null,
    unit_id      bigint,
    household_id bigint,
    name         varchar(80)  not null,
    phone        varchar(40)  not null default '',
    started_on   date         not null,
    ended_on     date,
    why          varchar(200) not null default '',
    constraint responsibility_pk primary key (community_id, id),
    constraint responsibility_unit_fk foreign key (unit_id) references unit (id),
    constraint responsibility_household_fk foreign key (community_id, household_id) references household (community_id, id)
);
create index responsibility_household_ix on responsibility (community_id, household_id);

create table import_batch (
    community_id bigint       not null,
    id           bigint       not null,
    file_name    varchar(255) not null,
    kind         varchar(16)  not null,
    business_day date         not null,
    actor        varchar(60)  not null,
    noted_at     timestamp    not null,
    row_count    integer      not null,
    added        integer      not null,
    updated      integer      not null,
    unchanged    integer      not null,
    repeated     integer      not null,
    rejected     integer      not null,
    flagged      integer      not null,
    undone_at    timestamp,
    constraint import_batch_pk primary key (community_id, id)
);

create table import_problem (
    community_id bigint       not null,
    id           bigint       not null,
    batch_id     bigint       not null,
    entity_id    bigint,                 -- the person, or whatever the row stands for
    sheet        varchar(80)  not null,
    cell         varchar(12)  not null,
    content      varchar(400) not null, -- as written
    code         varchar(40)  not null, -- which sentence
    arguments    varchar(400) not null default '',
    severity     varchar(8)   not null, -- FLAG | REJECT
    constraint import_problem_pk primary key (community_id, id),
    constraint import_problem_batch_fk foreign key (community_id, batch_id) references import_batch (community_id, id)
);
create index import_problem_batch_ix on import_problem (community_id, batch_id);

-- Which row of which batch named whom: explains a figure by a click, and holds people in place when another batch is undone.
create table mention (
    community_id bigint      not null,
    id           bigint      not null,
    batch_id     bigint      not null,
    entity_id    bigint      not null, -- the person; of a pushed list the push_item, of a roster the shift
    sheet        varchar(80) not null,
    row_no       integer     not null,
    constraint mention_pk primary key (community_id, id),
    constraint mention_batch_fk foreign key (community_id, batch_id) references import_batch (community_id, id)
);
create index mention_entity_ix on mention (community_id, entity_id, batch_id);
create index mention_batch_ix on mention (community_id, batch_id);

-- The change record: every save, and every row it changed. Undo, history, audit and repair all read this.
create table change_set (
    community_id bigint       not null,
    id           bigint       not null,
    actor        varchar(60)  not null,
    noted_at     timestamp    not null,
    business_day date         not null,
    label        varchar(60)  not null, -- a message key: what was done
    arguments    varchar(400) not null default '',
    batch_id     bigint,
    undoes_id    bigint,
    undone_by_id bigint,
    constraint change_set_pk primary key (community_id, id)
);
create table change (
    community_id bigint      not null,
    id           bigint      not null,
    set_id       bigint      not null,
    table_name   varchar(40) not null,
    row_id       bigint      not null,
    before_image text,
    after_image  text,
    constraint change_pk primary key (community_id, id),
    constraint change_set_fk foreign key (community_id, set_id) references change_set (community_id, id)
);
create index change_set_ix on change (community_id, set_id);
create index change_row_ix on change (community_id, table_name, row_id);
