-- People, servers and chats stand as platform:id. Times are milliseconds since 1970, days are days since 1970.
-- A topic is a digest of words that can be too long for an index.

CREATE TABLE secret (
  name text PRIMARY KEY,
  value text NOT NULL
) ${strict};

-- What buttons do; the same for whoever presses, so it says nothing of who was offered it.
CREATE TABLE action (
  id text PRIMARY KEY,
  body text NOT NULL,
  used ${number} NOT NULL
) ${strict};

CREATE TABLE attachment (
  chat text NOT NULL,
  message text NOT NULL,
  action text NOT NULL REFERENCES action (id) ON DELETE CASCADE,
  PRIMARY KEY (chat, message)
) ${strict};

CREATE INDEX attachment_action ON attachment (action);

-- Updates of platforms. The payload goes when somebody begins with it; the id stays for a while.
CREATE TABLE receipt (
  number ${counter},
  platform text NOT NULL,
  id text NOT NULL,
  payload text,
  at ${number} NOT NULL,
  UNIQUE (platform, id)
) ${strict};

CREATE INDEX receipt_waiting ON receipt (platform, number) WHERE payload IS NOT NULL;

CREATE TABLE rating (
  home text NOT NULL,
  person text NOT NULL,
  topic text NOT NULL,
  passage text NOT NULL,
  question text NOT NULL,
  helpful integer NOT NULL CHECK (helpful IN (0, 1)),
  at ${number} NOT NULL,
  PRIMARY KEY (home, passage, topic, person)
) ${strict};

CREATE INDEX rating_person ON rating (person);

-- A row for each person who ran into a gap.
CREATE TABLE gap (
  home text NOT NULL,
  topic text NOT NULL,
  person text NOT NULL,
  gist text NOT NULL,
  question text NOT NULL,
  times integer NOT NULL,
  at ${number} NOT NULL,
  PRIMARY KEY (home, topic, person)
) ${strict};

CREATE INDEX gap_person ON gap (person);

-- How many of those who ran into a gap have had themselves deleted.
CREATE TABLE gap_forgotten (
  home text NOT NULL,
  topic text NOT NULL,
  people integer NOT NULL,
  times integer NOT NULL,
  PRIMARY KEY (home, topic)
) ${strict};

-- Nobody stands for a person who has had themselves deleted: the class still needs the answer.
CREATE TABLE pin (
  home text NOT NULL,
  topic text NOT NULL,
  gist text NOT NULL,
  question text NOT NULL,
  answer text NOT NULL,
  person text,
  name text,
  at ${number} NOT NULL,
  PRIMARY KEY (home, topic)
) ${strict};

CREATE INDEX pin_person ON pin (person);

CREATE TABLE setting (
  owner text NOT NULL,
  scope text NOT NULL,
  name text NOT NULL,
  value text NOT NULL,
  PRIMARY KEY (owner, scope, name)
) ${strict};

CREATE TABLE source_rule (
  home text NOT NULL,
  source text NOT NULL,
  rule text NOT NULL,
  PRIMARY KEY (home, source)
) ${strict};

CREATE TABLE upload (
  home text NOT NULL,
  file text NOT NULL,
  bytes ${number} NOT NULL,
  person text,
  name text,
  at ${number} NOT NULL,
  PRIMARY KEY (home, file)
) ${strict};

CREATE INDEX upload_person ON upload (person);
