-- Digests that come to chats by themselves. A chat stands as platform:id; days are days since 1970.
CREATE TABLE digest (
  id text PRIMARY KEY,
  home text NOT NULL,
  platform text NOT NULL,
  chat text NOT NULL,
  parent text,
  server text,
  direct integer NOT NULL CHECK (direct IN (0, 1)),
  -- Nobody stands for a person who has had themselves deleted: the class still wants it.
  person text,
  name text,
  minute integer NOT NULL,
  zone text NOT NULL,
  days text NOT NULL,
  tags text NOT NULL,
  language text NOT NULL,
  silent integer NOT NULL CHECK (silent IN (0, 1)),
  timeline text NOT NULL,
  paused text,
  failures integer NOT NULL,
  next ${number} NOT NULL,
  number ${number} NOT NULL
) ${strict};

CREATE INDEX digest_home ON digest (home);
CREATE INDEX digest_person ON digest (person);

-- What the digest of a day tells, and what became of it; it outlives the digest, so that a chat is told nothing twice.
CREATE TABLE digest_run (
  digest text NOT NULL,
  day ${number} NOT NULL,
  chat text NOT NULL,
  due ${number} NOT NULL,
  events text NOT NULL,
  begun ${number},
  outcome text,
  ended ${number},
  message text,
  words text,
  PRIMARY KEY (digest, day)
) ${strict};

CREATE INDEX digest_run_chat ON digest_run (chat, day);
CREATE INDEX digest_run_ended ON digest_run (ended);

-- When digests are due; db-scheduler's own table.
CREATE TABLE scheduled_tasks (
  task_name varchar(100) NOT NULL,
  task_instance varchar(100) NOT NULL,
  task_data ${bytes},
  execution_time ${instant} NOT NULL,
  picked ${flag} NOT NULL,
  picked_by varchar(100),
  last_success ${instant},
  last_failure ${instant},
  consecutive_failures integer,
  last_heartbeat ${instant},
  version ${number} NOT NULL,
  priority smallint,
  PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);
