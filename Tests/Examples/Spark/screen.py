#!/usr/bin/env python3
"""Screens promotions on a Spark cluster: lines of JSON in, Parquet of verdicts and findings out.

    spark-submit --files promolint screen.py INPUT OUTPUT                       on a cluster
    screen.py INPUT OUTPUT --binary build/promolint --master 'local[2]'         on one machine

Each partition goes through one `promolint stream`, which keeps order and needs constant memory. The promotions that
could not be checked are in OUTPUT/errors, the answers as they came in OUTPUT/answers; a run never fails for one bad
record. --as-of fixes the day of the rules, so that a run can be repeated.
"""
import argparse

from pyspark.sql import SparkSession
from pyspark.sql import functions as f

#: What the job reads of an answer; the other keys are left where they are.
ANSWER = """
  record long, offset long,
  report struct<
    promotion: string, status: string, verdict: string, ready: boolean,
    clause: struct<id: string, heading: string, effect: string, covers: string>,
    findings: array<struct<
      rule: string, severity: string, concern: string, message: string, text: string,
      location: struct<pointer: string, line: int, column: int>>>>,
  errors array<struct<message: string, hint: string>>
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", help="lines of JSON, one promotion each")
    parser.add_argument("output", help="folder for verdicts, findings and errors")
    parser.add_argument("--binary", default="./promolint", help="where the executors find promolint")
    parser.add_argument("--as-of", help="the day of the rules; today where it is left out")
    parser.add_argument("--master", help="as for spark-submit, where the script is started by itself")
    parser.add_argument("--partitions", type=int, help="how many streams; as Spark cuts the input where it is left out")
    options = parser.parse_args()

    builder = SparkSession.builder.appName("promolint")
    if options.master:
        builder = builder.master(options.master).config("spark.ui.enabled", "false")
    spark = builder.getOrCreate()
    lines = spark.read.text(options.input)
    if options.partitions:
        lines = lines.repartition(options.partitions)
    command = f"{options.binary} stream" + (f" --as-of {options.as_of}" if options.as_of else "")
    # Written and read back, not cached: every promotion is checked once, and no answer has to fit into memory.
    spark.read.schema(ANSWER).json(lines.rdd.map(lambda row: row.value).pipe(command, checkCode=True)).write.mode(
        "overwrite").parquet(f"{options.output}/answers")
    answers = spark.read.parquet(f"{options.output}/answers")

    checked = answers.where("report is not null")
    verdicts = checked.select("report.promotion", "report.status", "report.verdict", "report.ready", "report.clause")
    verdicts.write.mode("overwrite").parquet(f"{options.output}/verdicts")
    checked.select("report.promotion", f.explode("report.findings").alias("finding")).select(
        "promotion", "finding.*").write.mode("overwrite").parquet(f"{options.output}/findings")
    answers.where("report is null").select("record", "offset", "errors").write.mode("overwrite").parquet(
        f"{options.output}/errors")
    counts = {row.verdict: row["count"] for row in verdicts.groupBy("verdict").count().collect()}
    counts["with errors"] = answers.where("report is null").count()
    print(", ".join(f"{name} {number}" for name, number in sorted(counts.items())))
    spark.stop()


main()
