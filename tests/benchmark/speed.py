#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the check costs, side by side with what it is measured against.

    python3 tests/benchmark/speed.py [--cmake CMAKE] [--runs N] [--lab LAB]

Each run times, one after the other: `nvcc -o p p.cu && ./p`, a fresh configure with and without the check, a
re-configure with and without it, one with twenty further calls, a choice by cuda_stack_select(), and the doctor, here and in an empty environment, where
it has nothing to compile, and how long it takes to find every toolkit (with --lab, the lab's toolkits as well, in the
variables that people set), to judge a machine with four devices, and to read the rules. The medians of the differences are printed, and the ratios that docs/architecture.md promises.
Needs nvcc in PATH. Times are of whole processes. A driver in LD_LIBRARY_PATH is asked, too.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = """#include <cstdio>
__global__ void one(int* value) { *value = 1; }
int main() { one<<<1, 1>>>(nullptr); std::printf("%d\\n", static_cast<int>(cudaGetLastError())); }
"""
PROJECT = """cmake_minimum_required(VERSION 3.22)
project(bench LANGUAGES {languages})
{check}
"""
CALL = "cuda_stack_check(NAME {name} TOOLKIT 11.8...<99 CUDNN 8.9...<99 CONFIG_HEADER {name}/cuda_stack.h)\n"
SELECT = "cuda_stack_select(NAME bench TOOLKIT 11.8...<99)\n"
PLAIN = "enable_language(CUDA)\n"


def seconds(*command, folder, environment=None, check=True):
    start = time.perf_counter()
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run(command, cwd=folder, env=environment, check=check, **quiet)
    return time.perf_counter() - start


def write_project(folder, languages, calls):
    folder.mkdir(parents=True)
    include = f'include("{ROOT}/cmake/CudaStackCheck.cmake")\n' if calls else ""
    check = include + "\n".join(calls)
    (folder / "CMakeLists.txt").write_text(PROJECT.format(languages=languages, check=check))
    return folder


def locate(cmake, lab, work):
    environment = dict(os.environ)
    names = ("CUDA_HOME", "CUDA_PATH", "CUDA_ROOT", "CUDA_DIR")
    for name, toolkit in zip(names, sorted(lab.glob("toolkit-*")) if lab else ()):
        environment[name] = str(toolkit)
    script = ROOT / "tests/benchmark/locate.cmake"
    ran = subprocess.run([cmake, "-P", script], cwd=work, env=environment, check=True, stderr=subprocess.PIPE, text=True)
    return [int(number) for number in ran.stderr.split()]


def judge(cmake, work):
    ran = subprocess.run(
        [cmake, "-P", ROOT / "tests/benchmark/rules.cmake"], cwd=work, check=True, stderr=subprocess.PIPE, text=True
    )
    return [int(number) / 1e6 for number in ran.stderr.split()]


def one_run(cmake, projects, work, lab):
    times = {"nvcc": seconds("sh", "-c", "nvcc -o p p.cu && ./p", folder=work)}
    for name, source in projects.items():
        build = work / ("build-" + name)
        shutil.rmtree(build, ignore_errors=True)
        times["fresh " + name] = seconds(cmake, "-S", source, "-B", build, folder=work)
        times["again " + name] = min(seconds(cmake, build, folder=work) for _ in range(3))
    doctor = (cmake, "-P", ROOT / "cmake/CudaStackDoctor.cmake")
    times["doctor"] = seconds(*doctor, folder=work)
    times["doctor alone"] = seconds(*doctor, folder=work, environment={}, check=False)
    microseconds, times["toolkits"] = locate(cmake, lab, work)
    times["locate"] = microseconds / 1e6
    times["checks"], times["tables"] = judge(cmake, work)
    return times


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cmake", default="cmake")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--lab", type=pathlib.Path, default=None)
    parser.add_argument("--languages", default="NONE")
    options = parser.parse_args()
    if options.lab:
        options.lab = options.lab.resolve()
    options.cmake = os.path.abspath(shutil.which(options.cmake))  # each run is in a folder of its own
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        (work / "p.cu").write_text(PROGRAM)
        checks = [CALL.format(name=f"bench{index}") for index in range(21)]
        calls = {"without": [], "one": checks[:1], "twenty-one": checks, "cuda": [PLAIN], "select": [SELECT, PLAIN]}
        projects = {name: write_project(work / name, options.languages, calls[name]) for name in calls}
        one_run(options.cmake, projects, work, options.lab)  # warms the page cache
        runs = [one_run(options.cmake, projects, work, options.lab) for _ in range(options.runs)]

    def median(value):
        return statistics.median(value(run) for run in runs)

    first = median(lambda run: run["fresh one"] - run["fresh without"])
    again = median(lambda run: run["again one"] - run["again without"])
    further = median(lambda run: (run["fresh twenty-one"] - run["fresh one"]) / 20)
    further_again = median(lambda run: (run["again twenty-one"] - run["again one"]) / 20)
    nvcc = median(lambda run: run["nvcc"])
    ratio = median(lambda run: (run["fresh one"] - run["fresh without"]) / run["nvcc"])
    doctor = median(lambda run: run["doctor"])
    found = runs[-1]["toolkits"]
    toolkits = median(lambda run: run["locate"])
    checks = median(lambda run: run["checks"])
    tables = median(lambda run: run["tables"])
    doctor_alone = median(lambda run: run["doctor alone"])
    print(f"nvcc -o p p.cu && ./p                     {nvcc * 1000:8.1f} ms")
    print(f"first check of a fresh build tree         {first * 1000:8.1f} ms   {ratio:.2f} x nvcc   (at most 1.15)")
    print(f"re-configure, nothing changed             {again * 1000:8.1f} ms              (at most 20)")
    print(f"each further call, fresh                  {further * 1000:8.1f} ms")
    print(f"each further call, re-configure           {further_again * 1000:8.1f} ms")
    chosen = median(lambda run: (run["fresh select"] - run["fresh cuda"]) / run["nvcc"])
    chosen_again = median(lambda run: run["again select"] - run["again cuda"])
    print(f"a toolkit chosen, CMake's own, fresh                    {chosen:.2f} x nvcc")
    print(f"a toolkit chosen, re-configure            {chosen_again * 1000:8.1f} ms")
    print(f"the doctor                                {doctor * 1000:8.1f} ms              (at most 1500)")
    print(f"every toolkit found, {found:2} of them            {toolkits * 1000:8.1f} ms              (at most 30)")
    print(f"all checks, four devices                  {checks * 1000:8.1f} ms")
    print(f"all rules and tables read                 {tables * 1000:8.1f} ms")
    print(f"the doctor, nothing to compile            {doctor_alone * 1000:8.1f} ms              (at most 500)")


if __name__ == "__main__":
    main()
