-- Rounds of quizzes: what happened in them, in order. People stand in events as platform:account, their names in quiz_player.
CREATE TABLE quiz_round (
  id text PRIMARY KEY,
  opened ${number} NOT NULL,
  ended ${number}
) ${strict};

CREATE INDEX quiz_round_ended ON quiz_round (ended);

CREATE TABLE quiz_event (
  round text NOT NULL,
  number integer NOT NULL,
  event text NOT NULL,
  PRIMARY KEY (round, number)
) ${strict};

CREATE TABLE quiz_player (
  round text NOT NULL,
  person text NOT NULL,
  name text NOT NULL,
  PRIMARY KEY (round, person)
) ${strict};

CREATE INDEX quiz_player_person ON quiz_player (person);

-- Where a round was played.
CREATE TABLE quiz_chat (
  round text NOT NULL,
  chat text NOT NULL,
  home text NOT NULL,
  PRIMARY KEY (round, chat)
) ${strict};

CREATE INDEX quiz_chat_chat ON quiz_chat (chat);
CREATE INDEX quiz_chat_home ON quiz_chat (home);

-- What leaderboards count.
CREATE TABLE quiz_score (
  round text NOT NULL,
  person text NOT NULL,
  title text NOT NULL,
  points integer NOT NULL,
  correct integer NOT NULL,
  answered integer NOT NULL,
  at ${number} NOT NULL,
  PRIMARY KEY (round, person)
) ${strict};

CREATE INDEX quiz_score_person ON quiz_score (person);

-- What a chat has been asked, and whether all who answered knew it.
CREATE TABLE quiz_asked (
  chat text NOT NULL,
  question text NOT NULL,
  known integer NOT NULL CHECK (known IN (0, 1)),
  at ${number} NOT NULL,
  PRIMARY KEY (chat, question)
) ${strict};
